import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const guest = await send(module.Page({ id: 2, isAdmin: false }));
  return guest.act();
}) satisfies Scenario;
