'use server';

import * as users from './users';

export { posts } from './barrel';
export { comments } from './barrel';
export let people = users;
export const change = async () => { people = null; };
