export class Api {
  static table = 'posts';

  static async refresh(force: boolean) {
    'use server';
    return [Api.table, force];
  }
}
