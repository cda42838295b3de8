export function Page({ title }) {
  const row = function again(n) {
    return { n, title, next: async () => { 'use server'; return [again === row, again(n + 1), row(n + 2)]; } };
  };
  return [row(1), [10].map(function each(n) {
    return { n, next: async () => { 'use server'; return [n, each.name, each(n + 1)]; } };
  })];
}
