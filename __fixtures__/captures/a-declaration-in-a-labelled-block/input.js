export function Page({ id, stop }) {
  let result = null;
  block: {
    result = save;
    if (stop) break block;
    result = [save];
    async function save() {
      'use server';
      return [id, stop];
    }
  }
  return result;
}
