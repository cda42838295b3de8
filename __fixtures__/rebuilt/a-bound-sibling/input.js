export function Page({ id }) {
  async function move(from, to) {
    'use server';
    return [id, from, to];
  }
  async function archive() {
    'use server';
    const bound = move.bind(null, 'inbox');
    return [await bound('archive'), { next: move.bind(null, 'archive') }];
  }
  return { archive };
}
