export function Größe({ ключ, 𠮷, id }) {
  async function 保存(été) {
    'use server';
    return [ключ, 𠮷.ö, été, 'half \ud800'.length];
  }
  return {
    保存,
    'a\ud800': async () => {
      'use server';
      return [id, 1];
    },
    ['a\\ud800']: async () => {
      'use server';
      return [id, 2];
    },
    async '\udc00b'() {
      'use server';
      return id;
    },
  };
}

export class Ключ {
  static async ['\ud800']() {
    'use server';
    return 'static';
  }
}
