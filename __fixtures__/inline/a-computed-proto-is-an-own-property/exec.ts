import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const own = Object.getOwnPropertyDescriptor(module.handlers, '__proto__');
  return [Object.getPrototypeOf(module.handlers) === Object.prototype, own.enumerable, await (await send(own.value))()];
}) satisfies Scenario;
