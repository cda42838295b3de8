export async function save(x) {
  'use server';
  return ['anything', x];
}
