export function Page({ a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, $, _ }) {
  async function sum() {
    'use server';
    return [z, $, a, _].concat([b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y]).join('');
  }
  return { sum };
}
