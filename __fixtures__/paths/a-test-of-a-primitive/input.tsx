export function Page({ text, list, amount, when }) {
  async function show() {
    'use server';
    if (!text) return [text, typeof text];
    if (typeof amount === 'bigint' || amount === 5 || amount === -1 || amount === `x`) trace(typeof amount);
    return [text.length, list && list.length, typeof list, typeof when, when ? 'set' : 'not', typeof list.length];
  }
  return { show };
}
