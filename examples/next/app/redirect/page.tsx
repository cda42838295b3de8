import { createPostAndShowIt } from '@/app/actions';

export default function Page() {
  return (
    <form action={createPostAndShowIt}>
      <input name="title" />
      <button>Create and show</button>
    </form>
  );
}
