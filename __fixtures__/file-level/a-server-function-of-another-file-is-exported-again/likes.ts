'use server';

const likes = new Map<number, number>();

export async function like(id: number) {
  likes.set(id, (likes.get(id) ?? 0) + 1);
  return likes.get(id);
}
