'use server';

export async function save(n) {
  return ['other', n];
}
