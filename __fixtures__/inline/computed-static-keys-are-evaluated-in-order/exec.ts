import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return [module.Api.a, module.Api.b, await (await send(module.Api.save))()];
}) satisfies Scenario;
