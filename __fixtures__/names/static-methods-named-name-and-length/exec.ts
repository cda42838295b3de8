import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send([module.Api.name, module.Api.length, module.Api.constructor]);
  return [await sent[0](), await sent[1](), await sent[2](), module.Api.name.name, module.Api.length.length];
}) satisfies Scenario;
