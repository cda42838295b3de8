'use server';

export async function save( {
  return 1;
}
