export function make({ Object, Reflect }) {
  return class Api {
    static async list() {
      'use server';
      return [Object, Reflect];
    }
  };
}

export class Table {
  static async list() {
    'use server';
    return globalThis.Object.keys({ a: 1 });
  }
}

const Array = { isArray: () => 'mine' };
export const check = () => Array.isArray();
