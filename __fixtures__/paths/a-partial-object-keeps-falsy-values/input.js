export function Page({ flags }) {
  async function show() {
    'use server';
    return [flags.a, flags.b, flags.c, flags.d.e, flags.missing];
  }
  return { show };
}
