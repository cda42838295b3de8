import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const names = ['same', 'patterned', 'keyed', 'awaited', 'twice', 'chosen', 'head', 'labelled', 'how'];
  const all = [];
  for (const name of names) all.push(await client[name](name));
  return all;
}) satisfies Scenario;
