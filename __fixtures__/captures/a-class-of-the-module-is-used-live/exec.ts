import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { create } = await send(module.Page({ title: 'T' }));
  await create();
  return [await create(), module.Post.count];
}) satisfies Scenario;
