export function Page({ title }) {
  const even = (n) => ({ n, title, next: async (step) => { 'use server'; return odd(n + step); } });
  const odd = (n) => ({ n, title, next: async (step) => { 'use server'; return even(n + step); } });
  return even(0);
}
