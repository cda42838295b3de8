import { Client } from './client';

export function Page({ id }) {
  const client = new Client(id);
  async function query() {
    'use server';
    return client.query('select 1');
  }
  return query;
}
