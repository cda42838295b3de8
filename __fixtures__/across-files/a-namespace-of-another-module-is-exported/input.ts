'use server';
export * as posts from './posts';
export * as "all of it" from './barrel';
export * as default from './users';
export * as nothing from './types';
export { publish } from './posts';
const posts = { publish: async (title: string) => { 'use server'; return `mine: ${title}`; } };
export async function mine() { return (await posts.publish('a')) + typeof posts.publish; }
