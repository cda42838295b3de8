export class Api {
  'use server';
  static async save(note) {
    return note;
  }
}
export default class {
  "use server"
  static remove = async () => {};
}
