import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const names = ['twice', 'patterned', 'looped', 'bare', 'inner', 'nested', 'declared'];
  const all = [];
  for (const name of names) all.push(await client[name](name));
  await client.swap('swapped');
  return [all, await client.patterned(1), await client.looped(2), await client.bare(3)];
}) satisfies Scenario;
