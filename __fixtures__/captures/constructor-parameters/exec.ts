import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const grow = await send(new module.Box(10, { unit: 2 }).grow);
  return grow(3);
}) satisfies Scenario;
