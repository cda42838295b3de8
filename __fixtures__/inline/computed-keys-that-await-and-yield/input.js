export async function handlers(id) {
  return {
    async [await Promise.resolve('save')]() {
      'use server';
      return ['save', id];
    },
    [await Promise.resolve('load')]: async () => {
      'use server';
      return ['load', id];
    },
  };
}

export function* steps(id) {
  return {
    async [yield 'key']() {
      'use server';
      return id;
    },
  };
}
