export async function save() {
  'use server';
  return [1n, 0x10n];
}
