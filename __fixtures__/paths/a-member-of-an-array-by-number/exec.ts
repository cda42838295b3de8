import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ list: [{ id: 1 }, { id: 2 }] }))).show();
}) satisfies Scenario;
