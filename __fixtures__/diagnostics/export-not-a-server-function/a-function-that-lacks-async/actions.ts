'use server';

export async function save() {}

export function clear() {
  return Promise.resolve();
}
