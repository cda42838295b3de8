import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const wide = await send(module.Page({ id: 1, wide: true }));
  const narrow = await send(module.Page({ id: 2, wide: false }));
  return [await wide(), await narrow()];
}) satisfies Scenario;
