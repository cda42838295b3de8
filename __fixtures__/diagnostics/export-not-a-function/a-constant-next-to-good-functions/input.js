'use server';

export const maxSize = 5_000_000;

export async function upload(file) {
  return file.size < maxSize;
}
