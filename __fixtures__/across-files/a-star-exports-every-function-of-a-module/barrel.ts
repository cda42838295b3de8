export { publish } from './posts';
export * from './more';
export * from './input';
export type * from './posts';
