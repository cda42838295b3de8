import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ id: 5, n: 6 }))).show();
}) satisfies Scenario;
