/*! SECRET licence of a company */
// @ts-check SECRET
'use server';

export async function save() {
  return 'saved';
}
