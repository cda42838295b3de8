export function Page({ id }) {
  async function move(from, to) {
    'use server';
    return [id, from, to];
  }
  const archive = move.bind(null, 'inbox');
  async function run() {
    'use server';
    return archive('archive');
  }
  return { run };
}
