export function Page({ prefix }) {
  const label = (text) => `outer ${prefix}${text}`;
  const outer = (text) => label(text);
  {
    const label = (text) => `inner ${outer(text)}`;
    async function show(text) {
      'use server';
      return label(text);
    }
    return { show };
  }
}
