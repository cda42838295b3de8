import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [save] = await send(module.Page());
  const [first, store] = await save();
  const [again] = await store();
  const [, inner] = await again(7);
  return [first, (await inner()).length, await again(8).then(([number]) => number)];
}) satisfies Scenario;
