export class Store {
  constructor() {
    'use server';
    this.rows = [];
  }
}
