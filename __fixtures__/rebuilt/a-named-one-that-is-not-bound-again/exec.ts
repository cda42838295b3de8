import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [make] = await send(module.Page());
  const [first, store] = await make();
  const [again, id] = await store();
  const [given, inner] = await again(7);
  return [first, id, given, (await inner()).length, await again().then(([one]: unknown[]) => one)];
}) satisfies Scenario;
