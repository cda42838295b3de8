import * as comments from './users';
export * as posts from './users';
export { comments };
