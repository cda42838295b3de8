export function Page({ id }) {
  async function move(to) {
    'use server';
    return [id, to];
  }
  const actions = { move, list: [move] };
  async function run() {
    'use server';
    return [await actions.move('a'), await actions.list[0]('b')];
  }
  return { run };
}
