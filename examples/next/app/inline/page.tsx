// A Server Function inside a Server Component; it uses variables of the component.
import { revalidatePath } from 'next/cache';
import { addPost, data } from '@/app/lib/db';
import { PostList } from '@/app/ui/post-list';

export const dynamic = 'force-dynamic';

export default async function Page() {
  const author = { name: 'Ada', password: 'not for the browser' };

  async function createPost(formData: FormData) {
    'use server';
    addPost(`${String(formData.get('title'))} by ${author.name}`);
    revalidatePath('/inline');
  }

  return (
    <>
      <form action={createPost}>
        <input name="title" />
        <button>Create</button>
      </form>
      <PostList posts={data.posts} />
    </>
  );
}
