'use server';

export async function save() {
  return 1;
}

Object.defineProperty(exports, 'load', { value: async () => 2 });
