export function Page({ text, list, user }) {
  async function count() {
    'use server';
    return [text.length, list.length, user.name.length];
  }
  return { count };
}
