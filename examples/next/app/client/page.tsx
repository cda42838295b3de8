// A Client Component imports the function from a file with 'use server' on top.
import { data } from '@/app/lib/db';
import { Button } from '@/app/ui/button';
import { PostList } from '@/app/ui/post-list';

export const dynamic = 'force-dynamic';

export default function Page() {
  return (
    <>
      <form>
        <input name="title" />
        <Button />
      </form>
      <PostList posts={data.posts} />
    </>
  );
}
