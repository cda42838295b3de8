'use client';
export { save, default as clear, load as read } from './actions';
export * from './more';
export * from './actions';
export * as actions from './actions';
import { save as imported } from './actions';
export { imported };
export default imported;
/** Its own, so the one of `./more` is hidden. */
export function hidden() { return 'own'; }
