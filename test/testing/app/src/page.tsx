import { LikeButton } from './like-button';

const likes = new Map<string, number>();

export async function Page({ id }: { readonly id: string }) {
  async function like(by: number) {
    'use server';
    likes.set(id, (likes.get(id) ?? 0) + by);
    return `${id} has ${likes.get(id)} likes`;
  }

  return <LikeButton like={like} />;
}
