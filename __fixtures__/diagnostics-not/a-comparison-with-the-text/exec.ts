import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const find = (await send(module.find)) as (nodes: readonly object[]) => Promise<number>;
  return find([{ directive: 'use server' }, { 'use server': true }, {}]);
}) satisfies Scenario;
