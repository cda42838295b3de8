export function Page({ id, tools }) {
  async function compute(code) {
    'use server';
    return [tools.eval, id, { eval: code }.eval];
  }
  return { compute };
}
