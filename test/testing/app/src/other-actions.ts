'use server';

export async function save() {
  return 'another one';
}
