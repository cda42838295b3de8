export function Page({ id }) {
  const site = process.env.NEXT_PUBLIC_SITE ?? 'site';
  const mode = process.env.NODE_ENV === undefined ? 'unset' : 'set';
  async function show() {
    'use server';
    return [id, site, mode.length > 0];
  }
  return { show };
}
