export class Api {
  static async name() {
    'use server';
    return 'name';
  }
  static async length() {
    'use server';
    return 'length';
  }
  static async constructor() {
    'use server';
    return 'constructor';
  }
}
