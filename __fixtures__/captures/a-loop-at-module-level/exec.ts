import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(module.handlers);
  return [await sent.posts(1), await sent.users(2)];
}) satisfies Scenario;
