export function Page({ id }) {
  async function save() {
    'use server';
    return id;
  }
  const first = save;
  return <form action={save} data-same={first === save} />;
}
