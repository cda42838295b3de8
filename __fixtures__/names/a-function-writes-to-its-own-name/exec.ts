import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { save, alone } = await send(module.Page({ id: 1 }));
  return [await save(true), await alone()];
}) satisfies Scenario;
