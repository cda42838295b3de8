'use server';

// SECRET_comment_at_the_top
import { query } from './db'; // SECRET_trailing_comment

/** SECRET_docs: what an administrator must know. */
export async function list(table: string) {
  return query(`SECRET_select ${table}`).length;
}

/* SECRET_block_comment */
export const count = async () => 1;

export default async function () {
  throw new TypeError('SECRET_thrown');
}
