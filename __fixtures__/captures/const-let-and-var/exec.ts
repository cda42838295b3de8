import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { save } = await send(module.Page());
  return save();
}) satisfies Scenario;
