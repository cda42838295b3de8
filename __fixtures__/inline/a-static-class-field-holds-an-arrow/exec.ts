import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send({ save: module.Api.save, load: module.Api.load });
  return [await sent.save(1), await sent.load(2), module.Api.save.name, module.Api.load.name, Object.keys(module.Api)];
}) satisfies Scenario;
