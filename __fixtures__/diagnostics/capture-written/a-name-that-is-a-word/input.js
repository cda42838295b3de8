export function Page({ of }) {
  async function show() {
    'use server';
    const list = [];
    for (of of of) list.push(of);
    return list;
  }
  return { show };
}
