export function Page({ config }) {
  async function show() {
    'use server';
    return [config.__proto__.version, {}.version, config.name];
  }
  return { show };
}
