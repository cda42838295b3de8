export function Page({ post }) {
  async function show() {
    'use server';
    return [post.author.name, Object.keys(post.author), post.tags.length, post.tags];
  }
  return { show };
}
