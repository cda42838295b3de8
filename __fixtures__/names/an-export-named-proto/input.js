'use server';

export async function __proto__(n) {
  return ['proto', n];
}

const keys = async () => 'keys';
export { keys as "constructor", keys as "hasOwnProperty", keys as "toString" };
