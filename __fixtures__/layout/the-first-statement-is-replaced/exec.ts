import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [save, other] = await send([module.default, module.other]);
  return [await save(), await other()];
}) satisfies Scenario;
