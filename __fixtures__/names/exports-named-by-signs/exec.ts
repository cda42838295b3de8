import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const results = {};
  for (const name of ['#', 'a#b', 'a-b', 'a.b', ' ', '\'"`${1}\\']) results[name] = await client[name](1);
  return results;
}) satisfies Scenario;
