import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { outer } = await send(module.Page({ a: 1 }));
  const middle = await outer(2);
  const inner = await middle(3);
  return inner(4);
}) satisfies Scenario;
