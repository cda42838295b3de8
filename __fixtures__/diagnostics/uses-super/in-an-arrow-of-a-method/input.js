class Base {
  load() {}
}

export class Store extends Base {
  actions() {
    return async () => {
      'use server';
      return [() => super.load()];
    };
  }
}
