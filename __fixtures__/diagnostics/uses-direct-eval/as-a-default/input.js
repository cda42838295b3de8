export function Page({ id }) {
  async function compute(code, value = eval(code)) {
    'use server';
    return [id, value];
  }
  return compute;
}
