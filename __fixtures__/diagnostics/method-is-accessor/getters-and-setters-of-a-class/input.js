export class Store {
  get rows() {
    'use server';
    return [];
  }
  set rows(value) {
    'use server';
  }
  static get count() {
    'use server';
    return 1;
  }
}
