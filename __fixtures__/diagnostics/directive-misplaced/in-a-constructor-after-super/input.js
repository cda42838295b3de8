class Base {}

export class Api extends Base {
  constructor() {
    super();
    'use server';
  }
}
