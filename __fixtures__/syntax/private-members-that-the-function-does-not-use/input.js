export class Store {
  #rows = [1];
  static #instance = new Store();
  static async count() {
    'use server';
    return Store.open().size();
  }
  static open() {
    return Store.#instance;
  }
  size() {
    return this.#rows.length;
  }
  #hidden() {}
  static has(store) {
    return #rows in store;
  }
}
