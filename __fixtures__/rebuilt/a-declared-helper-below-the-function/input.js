export function Page({ prefix }) {
  async function save(text) {
    'use server';
    return [label(text), label.name, label.length];
  }
  return { save };

  function label(text) {
    return prefix + text;
  }
}
