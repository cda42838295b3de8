export namespace Posts {
  const table = 'posts';

  export const list = async (from: number) => {
    'use server';
    return [table, from];
  };
}
