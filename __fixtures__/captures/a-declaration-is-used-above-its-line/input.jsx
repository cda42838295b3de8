export function Page({ id }) {
  const form = <form action={save} data-name={save.name} />;
  const table = [save];
  async function save(n) {
    'use server';
    return [id, n];
  }
  return [form, ...table];
}
