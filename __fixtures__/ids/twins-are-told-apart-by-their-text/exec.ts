import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send([module.Page({ id: 1, admin: true }), module.Page({ id: 2, admin: false })]);
  return [await sent[0](), await sent[1]()];
}) satisfies Scenario;
