export function Page({ id }) {
  return <form action={save} />;

  async function save(n) {
    'use server';
    return [id, n];
  }
}
