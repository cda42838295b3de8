export function Page() {
  const at = new Date(1);
  const tags = new Set(['a']);
  const byId = new Map([[1, 'one']]);
  const bytes = new Uint8Array([1, 2]);
  const pattern = /a+/g;
  const url = new URL('https://example.com/a');
  const element = { type: 'plain' };
  async function show() {
    'use server';
    return [at.getTime(), [...tags], [...byId], bytes.length, pattern.source, url.href, element];
  }
  return { show };
}
