'use server';

import { database } from './database';

export async function save(draft) {
  return database.save(draft.text);
}
export const remove = async (id) => database.remove(id);
export default async function clear() {}
