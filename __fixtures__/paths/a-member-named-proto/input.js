export function Page({ config }) {
  async function show() {
    'use server';
    return [typeof config.__proto__.toString, {}.version, config.name];
  }
  return { show };
}
