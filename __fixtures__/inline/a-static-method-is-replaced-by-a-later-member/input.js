export class Api {
  static async save() {
    'use server';
    return 'first';
  }
  static save() {
    return 'second';
  }
  static async load() {
    'use server';
    return 'method';
  }
  static load = 'field';
}

export class Frozen {
  static {
    Object.freeze(this);
  }
  static async save() {
    'use server';
    return 'frozen';
  }
}
