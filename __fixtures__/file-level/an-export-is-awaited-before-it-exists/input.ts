'use server';

async function connect(url: string) {
  await null;
  return async (sql: string) => `${url}: ${sql}`;
}

export const query = await connect('db' /* SECRET_url */);
