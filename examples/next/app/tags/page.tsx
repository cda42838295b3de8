// The titles are cached under a tag: only revalidating the tag brings new ones.
import { unstable_cache } from 'next/cache';
import { createTaggedPost } from '@/app/actions';
import { data } from '@/app/lib/db';
import { PostList } from '@/app/ui/post-list';

export const dynamic = 'force-dynamic';

const cachedPosts = unstable_cache(async () => data.posts, ['posts'], { tags: ['posts'] });

export default async function Page() {
  return (
    <>
      <form action={createTaggedPost}>
        <input name="title" />
        <button>Create</button>
      </form>
      <PostList posts={await cachedPosts()} />
      <p>Posts in all: {data.posts.length}</p>
    </>
  );
}
