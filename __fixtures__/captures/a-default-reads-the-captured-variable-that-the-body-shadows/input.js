export function Page({ limit, unit }) {
  async function list(from = limit, to = from + unit) {
    'use server';
    var unit = 'local';
    var from;
    return [from, to, unit];
  }
  return { list };
}
