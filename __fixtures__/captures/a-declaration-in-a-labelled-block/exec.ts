import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const stopped = await send(module.Page({ id: 1, stop: true }));
  const [running] = await send(module.Page({ id: 2, stop: false }));
  return [await stopped(), await running()];
}) satisfies Scenario;
