const SECRET_likes = new Map<number, number>();
export type Post = number;

export default async function like(post: Post) {
  'use server';
  SECRET_likes.set(post, (await count(post)) + 1);
}

export async function count(post: Post): Promise<number> {
  'use server';
  return SECRET_likes.get(post) ?? 0;
}

const all = async () => {
  'use server';
  return [...SECRET_likes.values()].reduce((sum, one) => sum + one, 0);
};
export { all as total };
