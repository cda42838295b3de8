export async function save() {
  'use server' as const;
  return 1;
}

export async function load() {
  ('use server' satisfies string);
  return 2;
}

export async function list() {
  'use server'!;
}
