import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return [module.Api.save(), module.Api.load, await (await send(module.Frozen.save))()];
}) satisfies Scenario;
