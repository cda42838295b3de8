export class Store {
  #id = 1;
  actions() {
    const self = this;
    return async () => {
      'use server';
      return self.#id;
    };
  }
}
