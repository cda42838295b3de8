export class Store {
  #rows = [];
  static #open() {
    return new Store();
  }
  static async check(other) {
    'use server';
    return [#rows in other, other?.#rows, Store.#open()];
  }
}
