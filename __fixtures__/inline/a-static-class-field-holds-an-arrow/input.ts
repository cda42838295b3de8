export class Api {
  static order = ['a'];
  static save = async (id: number) => {
    'use server';
    return [id, Api.order];
  };
  static readonly load = async function (id: number) {
    'use server';
    return id;
  };
}
