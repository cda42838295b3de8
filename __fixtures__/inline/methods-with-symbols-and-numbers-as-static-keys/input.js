export const key = Symbol.for('key');

export class Api {
  static async [key]() {
    'use server';
    return 'symbol';
  }
  static async 42() {
    'use server';
    return 'number';
  }
  static async 'a-b'() {
    'use server';
    return 'string';
  }
  static async delete() {
    'use server';
    return 'reserved';
  }
}
