export { posts } from './actions';
export * from './more';
