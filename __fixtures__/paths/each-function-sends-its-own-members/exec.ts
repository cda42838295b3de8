import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(module.Page({ user: { name: 'Ada', age: 36 } }));
  return [await sent.name(), await sent.all(), await sent.none()];
}) satisfies Scenario;
