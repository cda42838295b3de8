export const text = 'use client';

export function Page({ id }) {
  async function save() {
    'use server';
    const kind = 'use client';
    return [kind, text, id];
  }
  return { save };
}
