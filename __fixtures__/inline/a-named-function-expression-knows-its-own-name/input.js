export function makeCounter(step) {
  return async function count(n) {
    'use server';
    return n <= 0 ? [count.name, typeof count] : count(n - step);
  };
}
