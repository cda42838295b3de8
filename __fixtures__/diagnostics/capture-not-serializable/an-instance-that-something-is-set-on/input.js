export function Page({ user, post }) {
  const notes = new WeakMap();
  notes.set(user, 'reads');
  const mark = (one) => notes.set(one, 'marked');
  mark(post);

  async function read() {
    'use server';
    return notes.get(user);
  }
  return { read };
}
