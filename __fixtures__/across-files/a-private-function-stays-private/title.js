export async function title(x) {
  'use server';
  return ['title', x];
}
