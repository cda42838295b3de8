export function Page({ prefix }) {
  async function move(from, to, count) {
    'use server';
    return [prefix, from, to, count];
  }
  return <form action={move.bind(null, 'inbox', 'archive')} />;
}
