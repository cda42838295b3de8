async function load(id) {
  return { id, title: `Post ${id}` };
}

export function Page({ id }) {
  const post = load(id);
  async function read() {
    'use server';
    return (await post).title;
  }
  return { read };
}
