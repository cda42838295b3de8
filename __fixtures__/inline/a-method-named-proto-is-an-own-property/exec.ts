import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const actions = module.handlers(1);
  const own = Object.getOwnPropertyDescriptor(actions, '__proto__');
  const sent = await send(own.value);
  return [Object.getPrototypeOf(actions) === Object.prototype, own.value.name, await sent()];
}) satisfies Scenario;
