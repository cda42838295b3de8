'use server';

export async function open(id) {
  return {
    async close(reason) {
      'use server';
      return [id, reason, 'SECRET_inner'.length];
    },
  };
}
