import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [isFunction, one, { k }] = await send(module.kept);
  return [isFunction, await one(), await k(), await (await send(module.Page(3)))(), module.Page(0)];
}) satisfies Scenario;
