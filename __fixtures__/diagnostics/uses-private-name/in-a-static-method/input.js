export class Store {
  static #table = 'posts';
  static async list() {
    'use server';
    return Store.#table;
  }
}
