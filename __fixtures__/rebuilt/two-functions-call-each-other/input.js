export function Page({ step, limit }) {
  async function even(n) {
    'use server';
    return n <= 0 ? ['even', limit] : odd(n - step);
  }
  async function odd(n) {
    'use server';
    return n <= 0 ? ['odd', limit] : even(n - step);
  }
  return { even, odd };
}
