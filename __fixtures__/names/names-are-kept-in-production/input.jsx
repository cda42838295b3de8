export function Page({ id }) {
  async function save(a, b) {
    'use server';
    return [save.name, id];
  }
  const load = async () => {
    'use server';
  };
  return <form action={save} onReset={load} />;
}
