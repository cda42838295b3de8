export function Page({ async, of, get, set, from, type, as, target, meta, using, accessor, declare, module }) {
  async function show() {
    'use server';
    const list = [];
    for (const one of of) list.push(one);
    return [list, async.name, { get, set }, from, type, as, target, meta, using, accessor, declare, module];
  }
  return { show, of };
}
