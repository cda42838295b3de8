import { Caller } from '../components/caller.tsx';

export default function Page() {
  const post = { draft: 'a draft', secret: 'nobody reads this' };
  async function save(text = post.draft, { length } = text) {
    'use server';
    return [text, length];
  }
  return <Caller call={save} />;
}
