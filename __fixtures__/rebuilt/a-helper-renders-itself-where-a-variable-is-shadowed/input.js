export function Page({ id }) {
  const title = () => `page ${id}`;
  function row(n) {
    const id = `row ${n}`;
    return { id, next: async () => { 'use server'; return [title(), id, row(n + 1)]; } };
  }
  return row(1);
}
