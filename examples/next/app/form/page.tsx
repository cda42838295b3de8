// One form, two buttons: `action` for the form, `formAction` for a button of its own mind.
import { publishPost, saveDraft } from '@/app/actions';
import { data } from '@/app/lib/db';
import { PostList } from '@/app/ui/post-list';

export const dynamic = 'force-dynamic';

export default function Page() {
  return (
    <>
      <form action={publishPost}>
        <input name="title" />
        <button>Publish</button>
        <button formAction={saveDraft}>Save draft</button>
      </form>
      <PostList posts={data.posts} />
    </>
  );
}
