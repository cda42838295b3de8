import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const save = (await send(module.Page({ id: 7 }))) as (depth: number) => Promise<[number, number, (n: number) => Promise<[number, () => Promise<unknown>]>]>;
  const [depth, own, inner] = await save(1);
  const [given, inmost] = await inner(5);
  return [depth, own, given, await inmost()];
}) satisfies Scenario;
