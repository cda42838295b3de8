'use server';

export async function open(id) {
  function close() {
    'use server';
    return id;
  }
  return { close };
}
