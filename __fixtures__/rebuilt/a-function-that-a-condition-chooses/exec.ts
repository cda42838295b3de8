import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [wide, narrow] = await send([module.Page({ id: 1, wide: true }), module.Page({ id: 2, wide: false })]);
  return [await wide.act(5), await narrow.act(6)];
}) satisfies Scenario;
