import type { Scenario } from '../../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ price: 5, user: { role: 'admin' } }))).buy(2);
}) satisfies Scenario;
