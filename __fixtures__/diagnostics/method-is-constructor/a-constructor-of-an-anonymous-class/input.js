export default class extends Map {
  'constructor'() {
    'use server';
    super();
  }
}
