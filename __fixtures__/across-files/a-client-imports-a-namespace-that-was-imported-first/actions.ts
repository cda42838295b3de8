'use server';
import * as posts from './posts';
export { posts };
var again = posts;
export { again };
export default posts;
