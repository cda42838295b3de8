'use server';

export { like as likePost } from './likes';
import { like } from './likes';

export { like };
export async function likeTwice(id: number) {
  await like(id);
  return like(id);
}
