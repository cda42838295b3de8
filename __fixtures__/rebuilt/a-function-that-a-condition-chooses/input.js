export function Page({ id, wide }) {
  const save = wide
    ? async (n) => {
        'use server';
        return ['wide', id, n];
      }
    : null;
  const load = wide && (async () => {
    'use server';
    return ['load', id];
  });
  async function act(n) {
    'use server';
    return [save ? await save(n) : 'none', load ? await load() : 'none'];
  }
  return { act };
}
