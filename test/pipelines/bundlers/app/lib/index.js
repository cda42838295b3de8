export * from '../server/actions';
export { default as clear } from '../server/actions';
export { Label } from './label';
