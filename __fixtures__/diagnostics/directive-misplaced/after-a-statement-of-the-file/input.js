const limit = 10;
'use server';

export async function save() {
  return limit;
}
