import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [f, ...results] = await (await send(module.outer))();
  return [results, await f(1), await f(2)];
}) satisfies Scenario;
