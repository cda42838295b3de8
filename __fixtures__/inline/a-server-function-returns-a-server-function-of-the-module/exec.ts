import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { remove } = await send(module.Page({ id: 1 }));
  const result = await remove();
  return [await result.undo(5), await result.undoThis()];
}) satisfies Scenario;
