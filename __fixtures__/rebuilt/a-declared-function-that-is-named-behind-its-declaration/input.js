var __name = (target, value) => Object.defineProperty(target, 'name', { value, configurable: true });

export function Page({ id, early }) {
  if (early) return save2;
  function label2(x) {
    return [id, x];
  }
  __name(label2, 'label');
  async function load2() {
    'use server';
    return id;
  }
  __name(load2, 'load');
  async function save2(x) {
    'use server';
    return [label2(x), label2.name, load2.name, await load2(), save2.name];
  }
  __name(save2, 'save');
  return save2;
}
