export function Page({ id }) {
  const Post = class {
    title = 'none';
  };
  async function save() {
    'use server';
    return { Post };
  }
  return save;
}
