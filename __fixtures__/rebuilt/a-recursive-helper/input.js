export function Page({ base }) {
  const power = (n) => (n === 0 ? 1 : base * power(n - 1));
  function even(n) {
    return n === 0 ? true : odd(n - 1);
  }
  function odd(n) {
    return n === 0 ? false : even(n - 1);
  }
  async function compute(n) {
    'use server';
    return [power(n), even(n)];
  }
  return { compute };
}
