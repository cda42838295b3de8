async function undo(id) {
  'use server';
  return `undone ${id}`;
}

export function Page({ id }) {
  async function remove() {
    'use server';
    return { undo, undoThis: undo.bind(null, id) };
  }
  return { remove };
}
