export class Api {
  static {
    const version = 3;
    async function load(id) {
      'use server';
      return [version, id];
    }
    Api.load = load;
    Api.reload = async () => {
      'use server';
      return version;
    };
  }
}
