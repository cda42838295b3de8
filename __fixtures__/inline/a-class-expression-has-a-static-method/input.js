export const Api = class Inner {
  static async who() {
    'use server';
    return Api.name;
  }
};
