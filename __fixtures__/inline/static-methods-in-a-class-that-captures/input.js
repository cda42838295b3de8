export function makeApi(table) {
  return class Api {
    static async list(limit) {
      'use server';
      return [table, limit];
    }
    static async *stream() {
      'use server';
      yield table;
    }
  };
}
