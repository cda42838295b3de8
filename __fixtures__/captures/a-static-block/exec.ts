import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send({ load: module.Api.load, reload: module.Api.reload });
  return [await sent.load(1), await sent.reload()];
}) satisfies Scenario;
