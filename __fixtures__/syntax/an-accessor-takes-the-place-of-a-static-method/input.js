const name = 'list';

export class Api {
  static async page() {
    'use server';
    return 'page';
  }
  static accessor page = 3;
  static async list() {
    'use server';
    return 'list';
  }
  static accessor [name] = 4;
  static async kept() {
    'use server';
    return 'kept';
  }
}
