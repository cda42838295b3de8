import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { open } = await send(module.Page({ id: 1 }));
  const again = await open(1);
  return again(2);
}) satisfies Scenario;
