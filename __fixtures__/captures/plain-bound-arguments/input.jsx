export function Page({ id, user }) {
  async function save(n) {
    'use server';
    return [id, user.name, n];
  }
  return <form action={save} />;
}
