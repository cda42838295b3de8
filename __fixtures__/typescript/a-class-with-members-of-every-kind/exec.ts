import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const list = await send(module.Api.list);
  return [await list(), await list(3), module.Api.hidden(), module.Api.override];
}) satisfies Scenario;
