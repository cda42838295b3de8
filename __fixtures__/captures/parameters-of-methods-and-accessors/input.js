export class Store {
  list(table) {
    return async () => {
      'use server';
      return ['list', table];
    };
  }
  set current(table) {
    const last = table.length;
    this.read = async () => {
      'use server';
      return ['read', table, last];
    };
  }
}
