export function Page({ items, post }) {
  async function find(id) {
    'use server';
    return [items.find((item) => item.id === id), post.tags.map((tag) => tag.toUpperCase()), post.at.getTime()];
  }
  return { find };
}
