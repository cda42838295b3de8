export class Api {
  static table = 'posts';
  static async list() {
    'use server';
    return this.table;
  }
}
