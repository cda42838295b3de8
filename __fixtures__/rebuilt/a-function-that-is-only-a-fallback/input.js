export function Page({ id, save, load }) {
  save ??= async (n) => {
    'use server';
    return ['fallback', id, n];
  };
  load ||= () => 'fallback';
  async function act(n) {
    'use server';
    return save === 'given' ? [save, load] : [await save(n)];
  }
  return { act };
}
