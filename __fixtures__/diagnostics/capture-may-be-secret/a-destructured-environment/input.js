export function Page({ id }) {
  const { DATABASE_URL = 'none', NODE_ENV } = process.env;
  async function connect() {
    'use server';
    return [DATABASE_URL !== '', typeof NODE_ENV, id];
  }
  return { connect };
}
