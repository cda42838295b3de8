'use client';

export function Button({ id }) {
  async function save() {
    'use server';
    return id;
  }
  return <button formAction={save} />;
}
