import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return [module.Api.defineProperty(), module.Api.name, String(module.Api), await (await send(module.Api.list))()];
}) satisfies Scenario;
