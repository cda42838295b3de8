export function Page({ id }) {
  async function compute(code) {
    'use server';
    return eval(code);
  }
  return compute;
}
