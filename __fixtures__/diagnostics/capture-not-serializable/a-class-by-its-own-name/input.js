export const api = class Api {
  static async save(title) {
    'use server';
    return Api.prefix + new Api().toString() + title;
  }
};
