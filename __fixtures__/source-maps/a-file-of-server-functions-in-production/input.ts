'use server';

export async function add(row: string) {
  return row + 'SECRET_text';
}
