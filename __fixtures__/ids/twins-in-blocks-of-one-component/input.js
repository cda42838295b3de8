export function Page({ id, kind }) {
  if (kind === 'a') {
    async function save() {
      'use server';
      return ['a', id];
    }
    return save;
  }
  if (kind === 'b') {
    async function save() {
      'use server';
      return ['b', id];
    }
    return save;
  }
  const save = async () => {
    'use server';
    return ['c', id];
  };
  return save;
}
