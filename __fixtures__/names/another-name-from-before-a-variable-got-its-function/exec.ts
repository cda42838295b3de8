import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [set, unset] = await send([module.Page({ id: 1, on: true }), module.Page({ id: 2, on: false })]);
  const [first, second] = await send(module.List({ ids: [1, 2] }));
  return [await set(), await unset(), await first(), await second()];
}) satisfies Scenario;
