'use server';
'use client';

export async function save() {
  return 1;
}
