import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { save } = await send(module.Page({ id: 1 }));
  return save(true);
}) satisfies Scenario;
