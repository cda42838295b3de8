import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const api = new module.Api();
  const sent = await send([module.Api.save1, api.load2]);
  return [await sent[0](), await sent[1](), module.Api.save1.name, api.load2.name];
}) satisfies Scenario;
