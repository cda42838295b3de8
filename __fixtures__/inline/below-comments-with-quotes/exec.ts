import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { save, remove } = await send(module.Page({ id: 1 }));
  return [await save(2), await remove()];
}) satisfies Scenario;
