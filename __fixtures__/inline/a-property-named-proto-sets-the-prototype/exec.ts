import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const actions = module.handlers(1);
  const prototype = Object.getPrototypeOf(actions);
  const sent = await send(prototype);
  return [Object.keys(actions), typeof prototype, prototype.name, await sent()];
}) satisfies Scenario;
