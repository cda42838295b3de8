export function Page({ id }) {
  function* numbers() {
    yield 1;
  }
  const iterator = numbers();
  async function next() {
    'use server';
    return iterator.next();
  }
  return next;
}
