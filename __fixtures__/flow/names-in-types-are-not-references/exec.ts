import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 1, model: new WeakMap(), schema: () => {} });
  return (await send(page.save))();
}) satisfies Scenario;
