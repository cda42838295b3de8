async function remove(id) {
  'use server';
  return ['removed', id];
}

export function Page({ id, actions }) {
  async function run(name) {
    'use server';
    return actions[name](id);
  }
  return { run };
}

export const page = () => Page({ id: 1, actions: { remove, other: remove.bind(null, 5) } });
