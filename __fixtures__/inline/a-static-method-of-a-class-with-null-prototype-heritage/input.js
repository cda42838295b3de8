export class Api extends null {
  static async list() {
    'use server';
    return 'list';
  }
}

export class Derived extends (class {
  static async list() {
    'use server';
    return 'base';
  }
}) {
  static async list() {
    'use server';
    return 'derived';
  }
}
