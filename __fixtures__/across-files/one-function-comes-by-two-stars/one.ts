export { save } from './actions';
export const one = 1;
