export function Page({ post }) {
  async function show() {
    'use server';
    return [post.tags?.join('-'), post.tags.includes?.('a'), post?.tags?.at?.(-1)];
  }
  return { show };
}
