export function Page({ post }) {
  async function show() {
    'use server';
    return [post.author.name, post.author.address.city, post.title];
  }
  return { show };
}
