export function helper() {
  'use client';
  return 1;
}

export async function save() {
  'use server';
  return helper();
}
