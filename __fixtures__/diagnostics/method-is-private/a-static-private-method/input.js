export class Store {
  static async #save(row) {
    'use server';
    return row;
  }
  static get save() {
    return Store.#save;
  }
}
