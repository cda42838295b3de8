import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const save = await send(module.save);
  return save();
}) satisfies Scenario;
