import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const results = [];
  for (const save of client.required) results.push(await save('a'));
  return [results, await client.loaded()];
}) satisfies Scenario;
