export function Page({ list }) {
  async function show() {
    'use server';
    return [list[0].id, list['1'].id, list.length];
  }
  return { show };
}
