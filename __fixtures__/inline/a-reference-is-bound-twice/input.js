export function Page({ id }) {
  const move = async (...all) => {
    'use server';
    return [id, ...all];
  };
  const once = move.bind(null, 'a');
  return { move, once, twice: once.bind(null, 'b') };
}
