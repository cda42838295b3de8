export function Page({ step }) {
  function* steps(n) {
    for (let i = 0; i < n; i++) yield i * step;
  }
  async function list(n) {
    'use server';
    return [...steps(n)];
  }
  return { list };
}
