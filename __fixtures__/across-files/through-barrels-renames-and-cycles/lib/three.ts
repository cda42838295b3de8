import { save } from '../actions';
export { save };
export * from './two';
