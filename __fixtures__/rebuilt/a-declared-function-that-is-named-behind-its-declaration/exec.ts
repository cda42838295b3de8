import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const save = await send(module.Page({ id: 1 }));
  const early = await send(module.Page({ id: 1, early: true }));
  return [await save(2), await early(2)];
}) satisfies Scenario;
