export const loaded = ['lib'];
export * from './one';
export { save as keep } from './two';
export { default as wipe } from '../actions';
export * as everything from '../actions';
export function Label() { return 'label'; }
