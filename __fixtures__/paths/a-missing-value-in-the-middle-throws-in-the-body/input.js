export function Page({ post }) {
  async function show() {
    'use server';
    trace(post.title);
    try {
      return post.author.address.city;
    } catch (error) {
      return [error.constructor.name, post.author === undefined];
    }
  }
  return { show };
}
