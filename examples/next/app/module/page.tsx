import { createPost, deletePost } from '@/app/lib/actions';
import { data } from '@/app/lib/db';

export const dynamic = 'force-dynamic';

export default function Page() {
  return (
    <>
      <form action={createPost}>
        <input name="title" />
        <textarea name="content" />
        <button>Create</button>
      </form>
      <ul>
        {data.posts.map((post) => (
          <li key={post.id}>
            {post.title}
            <form action={deletePost}>
              <input type="hidden" name="id" value={post.id} />
              <button>Delete {post.title}</button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
