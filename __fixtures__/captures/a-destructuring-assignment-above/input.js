export function Page(data) {
  let id, name;
  ({ id, name = 'unnamed' } = data);
  return {
    read: async () => {
      'use server';
      return [id, name];
    },
  };
}
