export namespace Posts {
  const table = 'posts';
  export const limit = 10;

  export const list = async (from: number) => {
    'use server';
    return [table, limit, from];
  };

  export async function first() {
    'use server';
    return [table, 'first'];
  }
}
