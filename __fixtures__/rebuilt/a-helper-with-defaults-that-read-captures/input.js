export function Page({ limit, sort }) {
  const query = ({ from = 0, to = from + limit } = {}, order = sort.field) => [from, to, order];
  async function list(options) {
    'use server';
    return query(options);
  }
  return { list };
}
