import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const save = (await send(module.Page({ id: 7 }))) as (depth: number) => Promise<[number, number, () => Promise<unknown>]>;
  const [depth, own, inner] = await save(1);
  return [depth, own, await inner()];
}) satisfies Scenario;
