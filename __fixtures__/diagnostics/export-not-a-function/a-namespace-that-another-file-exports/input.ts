'use server';

import * as users from './users';

export { posts } from './barrel';
export { comments } from './barrel';
export const people = users;
