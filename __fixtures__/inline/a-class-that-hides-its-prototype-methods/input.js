export class Api {
  static defineProperty() {
    return 'own';
  }
  static get name() {
    return 'Renamed';
  }
  static async list() {
    'use server';
    return Api.name;
  }
  static toString() {
    return 'Api';
  }
}
