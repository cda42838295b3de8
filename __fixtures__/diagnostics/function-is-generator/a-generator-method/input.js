export const handlers = {
  *list() {
    'use server';
    yield 1;
  },
};

export class Api {
  static *list() {
    'use server';
    yield 1;
  }
}
