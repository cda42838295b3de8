import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { order } = await send(module.Page());
  return [await order(), await order('m')];
}) satisfies Scenario;
