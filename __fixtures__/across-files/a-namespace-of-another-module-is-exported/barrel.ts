export * from './posts';
export * from './users';
export { invite as default } from './users';
