export function Page({ id, early }) {
  async function show() {
    'use server';
    return typeof label === 'function' ? label() : 'no label yet';
  }
  async function call() {
    'use server';
    return load ? load() : 'nothing to load yet';
  }
  if (early) return { show, call };
  var label = () => `label ${id}`;
  var load = async () => {
    'use server';
    return ['load', id];
  };
  return { show, call };
}
