export class Store {
  async save(row) {
    'use server';
    return row;
  }
}
