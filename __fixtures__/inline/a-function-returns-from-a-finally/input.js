export function Page({ id }) {
  try {
    return { save: async () => { 'use server'; return ['try', id]; } };
  } finally {
    trace('finally', id);
  }
}
