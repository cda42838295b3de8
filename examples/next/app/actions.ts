'use server';

import { revalidatePath, revalidateTag } from 'next/cache';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { addPost, data } from '@/app/lib/db';

export async function createPost(formData: FormData) {
  addPost(String(formData.get('title')), String(formData.get('content') ?? ''));
  revalidatePath('/posts');
}

export async function saveDraft(formData: FormData) {
  addPost(`Draft: ${String(formData.get('title'))}`);
  revalidatePath('/form');
}

export async function publishPost(formData: FormData) {
  addPost(`Published: ${String(formData.get('title'))}`);
  revalidatePath('/form');
}

export async function updateItem(id: string, formData: FormData) {
  data.items[id] = String(formData.get('name'));
  revalidatePath('/props');
}

export async function incrementLike() {
  data.likes++;
  return data.likes;
}

export async function incrementViews() {
  data.views++;
  return data.views;
}

/** For `useActionState`: the state before comes first. */
export async function createEmptyPost(created: number) {
  await new Promise((resolve) => setTimeout(resolve, 300));
  addPost(`Untitled ${created + 1}`);
  return created + 1;
}

export async function createPostAndShowIt(formData: FormData) {
  const post = addPost(String(formData.get('title')));
  revalidatePath('/posts');
  redirect(`/posts?created=${post.id}`);
}

export async function createTaggedPost(formData: FormData) {
  addPost(String(formData.get('title')));
  revalidateTag('posts', { expire: 0 });
}

export async function rememberName(formData: FormData) {
  const cookieStore = await cookies();
  cookieStore.set('name', String(formData.get('name')));
}

export async function greetByCookie() {
  const cookieStore = await cookies();
  return `Hello ${cookieStore.get('name')?.value ?? 'stranger'}`;
}

export async function forgetName() {
  const cookieStore = await cookies();
  cookieStore.delete('name');
}
