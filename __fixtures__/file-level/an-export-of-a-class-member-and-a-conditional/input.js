'use server';

class Api {
  static async list() {
    return ['list'];
  }
}

const flag = Math.random() > 2;

export const list = Api.list;
export const either = flag ? Api.missing : Api.list;
export const { list: again } = Api;
export const last = (0, Api).list;
