'use client';

export function InlineInClient() {
  async function save() {
    'use server';
    return 'server code';
  }
  return <button onClick={save}>save</button>;
}
