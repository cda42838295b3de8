'use server';

// SECRET_comment
export async function save(n) {
  return n + 1;
}
