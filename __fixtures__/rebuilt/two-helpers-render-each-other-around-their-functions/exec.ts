import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const first = await send(module.Page({ title: 'numbers' }));
  const second = await first.next(1);
  const third = await second.next(1);
  return [first, second, third];
}) satisfies Scenario;
