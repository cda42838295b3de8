import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [save, other] = await send(module.Page({ id: 1 }));
  return [await save(1), await other()];
}) satisfies Scenario;
