export { users } from './actions';
