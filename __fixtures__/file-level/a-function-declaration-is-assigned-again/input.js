'use server';

export async function save() {
  return 'first';
}

export async function replace() {
  save = async () => 'second';
}
