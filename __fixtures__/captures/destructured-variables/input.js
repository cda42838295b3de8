export function Page(data) {
  const { a, b: { c: renamed = 3 } = {}, ['d']: computed, ...others } = data;
  let [x, , y = 'y', ...tail] = data.list;
  async function read() {
    'use server';
    return [a, renamed, computed, others, x, y, tail];
  }
  return { read };
}
