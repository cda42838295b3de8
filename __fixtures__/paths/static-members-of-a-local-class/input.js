export function Page({ max }) {
  class Limits {
    static size = max;
    static nested = { text: max * 2, check() {} };
    static check() {}
  }
  async function show() {
    'use server';
    return [Limits.size, Limits.nested.text, Limits.missing];
  }
  return { show };
}
