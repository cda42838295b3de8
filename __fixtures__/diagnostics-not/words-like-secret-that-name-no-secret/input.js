export function Page({ tokenCount, secretary, passwordless, keyboard }) {
  async function show() {
    'use server';
    const text = 'sk';
    return [tokenCount, secretary, passwordless, keyboard, text, process.env.SECRET_NEVER_SET ?? 'unset'];
  }
  return { show };
}
