export class Api {
  static before() {}
  static async save() {
    'use server';
    return 'saved';
  }
  static after() {}
}
