export function Page({ id }) {
  class Post {}
  const make = () => new Post();
  const outer = () => make();
  async function save() {
    'use server';
    return String(outer());
  }
  return save;
}
