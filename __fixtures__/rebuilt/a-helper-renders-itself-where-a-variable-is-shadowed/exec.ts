import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const first = await send(module.Page({ id: 7 }));
  const second = await first.next();
  const third = await second[2].next();
  return [first, second, third];
}) satisfies Scenario;
