export async function save() {
  'use server';
  return this;
}
