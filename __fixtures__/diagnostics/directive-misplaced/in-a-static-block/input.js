export class Api {
  static {
    'use server';
    this.ready = true;
  }
}
