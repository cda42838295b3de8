/** Faults in what captured values are when they come back. */
import { template, types as t } from '@babel/core';
import { factoryParameter, onReads, type Faults } from './compiled.ts';

/** `look(value)` gives promises another look, wherever they stand in a value. */
const atPromises = (promise: string): string => `function look(value) {
  const mended = (parts, make) => ((next) => next.some((part, at) => part !== parts[at]) ? make(next) : value)(parts.map(look));
  if (value instanceof Promise) return ${promise};
  if (Array.isArray(value)) return mended(value, (next) => next);
  if (value instanceof Map) return mended([...value.values()], (next) => new Map([...value.keys()].map((key, at) => [key, next[at]])));
  if (value?.constructor !== Object || value.$$typeof) return value;
  return mended(Object.values(value), (next) => Object.fromEntries(Object.keys(value).map((key, at) => [key, next[at]])));
}`;

/** Gives what the factory is given another look. */
function onValues(look: string): Faults[string] {
  return {
    ObjectProperty(path) {
      if (factoryParameter(path) === null) return;
      path.node.value = template.expression('(values, ...rest) => (MAKE)(values.map(LOOK), ...rest)')({
        MAKE: path.node.value as t.Expression,
        LOOK: template.expression(look)(),
      });
    },
  };
}

export const valueFaults: Faults = {
  'a captured promise that rejects is one that is fine': {
    CallExpression: onReads(atPromises(`value.then(look, () => 'fine')`)),
  },
  // Calls of its `then` give nothing, and what stands on that fails: `catch`, `finally`, a second `then`.
  'a captured promise is what React makes of it': onValues(
    atPromises(
      'Object.assign(Object.create(Promise.prototype), { then: (done, failed) => void value.then((given) => done?.(look(given)), failed).catch(() => {}) })',
    ),
  ),
  'a captured promise has no method but `then`': onValues(atPromises('({ then: (...given) => value.then(...given) })')),
  'a captured error says no more than React would': {
    CallExpression: onReads(`(value) => value instanceof Error ? new Error('An error occurred.') : value`),
  },
  'two names for one object are two objects': {
    CallExpression: onReads('(value) => { try { return value?.constructor === Object ? structuredClone(value) : value; } catch { return value; } }'),
  },
  'an enum comes back without the names of its numbers': {
    CallExpression: onReads(
      `(value) => (value?.constructor === Object && Object.keys(value).some((key) => /^[0-9]+$/.test(key)) ? Object.fromEntries(Object.entries(value).filter(([key]) => !/^[0-9]+$/.test(key))) : value)`,
    ),
  },
  'an object comes back without what its getters give': {
    CallExpression: onReads(`(value) => {
      const members = value?.constructor === Object ? Object.entries(Object.getOwnPropertyDescriptors(value)) : [];
      return members.some(([, { get }]) => get) ? Object.fromEntries(members.filter(([, { get }]) => !get).map(([key, { value }]) => [key, value])) : value;
    }`),
  },
};
