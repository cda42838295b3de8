// Rendered once and kept: only revalidatePath('/posts') brings new posts here.
import { createPost } from '@/app/actions';
import { data } from '@/app/lib/db';
import { PostList } from '@/app/ui/post-list';

export default function Page() {
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
