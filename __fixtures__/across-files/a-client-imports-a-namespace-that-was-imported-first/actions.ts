'use server';
import * as posts from './posts';
export { posts };
export default posts;
