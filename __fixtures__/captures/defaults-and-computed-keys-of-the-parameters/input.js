export function Page({ key, fallback }) {
  async function pick({ [key]: value = fallback, ...others }, then = () => [key, value]) {
    'use server';
    return [value, others, then()];
  }
  return { pick, length: pick.length };
}
