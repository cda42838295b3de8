export function Page({ id, isAdmin }) {
  let hidden;
  if (isAdmin) hidden = () => ['hidden', id];
  async function act() {
    'use server';
    return hidden ? hidden() : 'not allowed';
  }
  return { act };
}
