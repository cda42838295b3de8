import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const kept = await send(module.Api.kept);
  return [module.Api.page, module.Api.list, await kept()];
}) satisfies Scenario;
