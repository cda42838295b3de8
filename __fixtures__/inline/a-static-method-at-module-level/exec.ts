import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const refresh = await send(module.Api.refresh);
  return [await refresh(true), await module.Api.refresh(false), module.Api.refresh.name, module.Api.refresh.length];
}) satisfies Scenario;
