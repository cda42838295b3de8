export const limit = 10;

export async function list(from: number) {
  'use server';
  return Array.from({ length: 3 }, (_, i) => from + i).filter((n) => n < limit);
}

export function notAServerFunction() {
  return 'plain';
}
