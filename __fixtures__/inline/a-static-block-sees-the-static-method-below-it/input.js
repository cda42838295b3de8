export class Api {
  static {
    trace('first block', typeof this.save, this.other());
  }
  static other() {
    return 'other';
  }
  static async save(n) {
    'use server';
    return n;
  }
}
