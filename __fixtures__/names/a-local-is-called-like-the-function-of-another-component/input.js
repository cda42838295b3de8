export function Posts({ id }) {
  async function save() {
    'use server';
    return ['posts', id];
  }
  return { save };
}

export function Users({ save, id }) {
  const send = async () => {
    'use server';
    return ['users', save, id];
  };
  return { send };
}

export const save = 'a plain export';
