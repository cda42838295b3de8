class Base {
  static async ping(n) {
    'use server';
    return ['pong', n];
  }
}

export class Api extends Base {
  static own = 1;
}
