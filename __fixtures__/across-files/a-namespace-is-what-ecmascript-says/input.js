'use client';
import * as actions from './actions.js';

export function attempts() {
  return [
    () => { actions.save = 1; },
    () => { delete actions.save; },
    () => { actions.more = 1; },
    () => Object.defineProperty(actions, 'more', { value: 1 }),
  ].map((attempt) => {
    try {
      attempt();
      return 'nothing thrown';
    } catch (error) {
      return error.name;
    }
  });
}
export const keys = Object.keys(actions);
export const has = ['save', 'toString', 'constructor', '__proto__'].map((name) => name in actions);
export const tag = Object.prototype.toString.call(actions);
export const isExtensible = Object.isExtensible(actions);
export const prototype = Object.getPrototypeOf(actions);
export const run = async () => [await actions.save(1), await actions['__proto__'](2)];
