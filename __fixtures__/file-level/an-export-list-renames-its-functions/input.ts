'use server';

async function addComment(text: string) {
  return ['add', text];
}

const removeComment = async (id: number) => ['remove', id];

export { addComment as add, removeComment as remove };
