'use server';
import * as posts from './posts';
import invite, * as users from './users';
const again = posts as typeof posts;
var minified = again;
export { minified };
export { posts, posts as "all of it", users as default, invite };
export async function mine() { return [await posts.publish('a'), await users.default('b')]; }
