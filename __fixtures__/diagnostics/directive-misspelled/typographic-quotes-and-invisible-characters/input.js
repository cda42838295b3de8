export async function save() {
  'use server';
  return 1;
}

export async function load() {
  'use	server';
  return 2;
}

export async function list() {
  '​use server';
}
