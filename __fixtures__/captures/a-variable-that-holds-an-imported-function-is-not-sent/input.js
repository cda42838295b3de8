import * as db from './db';
import { format } from './db';

export function Page({ id }) {
  async function show() {
    'use server';
    return [db.find(id), format(id), typeof db, Object.keys(db)];
  }
  return { show };
}
