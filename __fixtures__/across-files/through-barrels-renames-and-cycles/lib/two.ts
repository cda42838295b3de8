export * from './one';
export { save } from './three';
