import { loaded } from './loaded';
loaded.push('lib');
export { save } from './actions';
export type { Draft } from './actions';
export function Label() { return 'label'; }
