export function Page({ id }) {
  function* list() {
    'use server';
    yield id;
  }
  return list;
}
