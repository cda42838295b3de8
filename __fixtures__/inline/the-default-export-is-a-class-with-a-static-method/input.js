export default class {
  static async ping(n) {
    'use server';
    return n + 1;
  }
}
