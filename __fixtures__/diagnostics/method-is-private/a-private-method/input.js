export class Store {
  async #save(row) {
    'use server';
    return row;
  }
  save(row) {
    return this.#save(row);
  }
}
