class Base {
  static async list() {
    return [];
  }
}

export class Api extends Base {
  static async list() {
    'use server';
    return super.list();
  }
}
