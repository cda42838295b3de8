export class Store {
  async load() {
    return 'load';
  }
  get name() {
    return 'store';
  }
  constructor() {
    this.ready = true;
  }
  static async save() {
    'use server';
    return new Store().load();
  }
}
