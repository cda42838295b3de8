export function Page({ id }) {
  async function save() {
    'use server';
    const { posix } = await import('node:path');
    return posix.join('SECRET_folder'.slice(0, 0), String(id));
  }
  return { save };
}
