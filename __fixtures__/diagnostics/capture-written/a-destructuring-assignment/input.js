export function Page({ id }) {
  let first, others;
  async function save(values) {
    'use server';
    [first, ...others] = values;
    ({ id, a: { b: first = 1 } } = values);
  }
  return save;
}
