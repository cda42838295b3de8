export default class Store {
  rows = [];

  async save(row) {
    'use server';
    this.rows.push(row);
  }
}
