import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const save = await send(await module.Page(3));
  return save();
}) satisfies Scenario;
