export function Page({ id }) {
  async function save(n) {
    'use server';
    return [id, n];
  }
  return <form action={save} />;
}
