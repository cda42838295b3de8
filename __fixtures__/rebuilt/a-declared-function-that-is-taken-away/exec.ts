import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [admin, guest] = await send([module.Page({ id: 1, isAdmin: true }), module.Page({ id: 2, isAdmin: false })]);
  return [await admin.act(5), await guest.act(6)];
}) satisfies Scenario;
