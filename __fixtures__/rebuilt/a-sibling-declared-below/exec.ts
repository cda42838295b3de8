import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(module.Page({ id: 1, user: 'ada' }));
  return [await sent.reload(), await sent.load(3)];
}) satisfies Scenario;
