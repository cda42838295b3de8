// No directive on top: each function says by itself that it is a Server Function.
import { revalidatePath } from 'next/cache';
import { addPost, removePost } from './db';

export async function createPost(formData: FormData) {
  'use server';
  addPost(String(formData.get('title')), String(formData.get('content')));
  revalidatePath('/module');
}

export async function deletePost(formData: FormData) {
  'use server';
  removePost(Number(formData.get('id')));
  revalidatePath('/module');
}
