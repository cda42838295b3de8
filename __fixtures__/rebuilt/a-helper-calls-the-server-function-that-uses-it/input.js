export function Page({ step }) {
  const next = (n) => countdown(n - step);
  async function countdown(n) {
    'use server';
    trace(n);
    return n <= 0 ? 'done' : next(n);
  }
  return { countdown };
}
