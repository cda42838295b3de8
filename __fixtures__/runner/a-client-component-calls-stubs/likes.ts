'use server';
const likes = new Map<number, number>();

export async function like(post: number) {
  const before = await count(post);
  likes.set(post, before + 1);
}

export async function count(post: number): Promise<number> {
  trace('count', post);
  return likes.get(post) ?? 0;
}
