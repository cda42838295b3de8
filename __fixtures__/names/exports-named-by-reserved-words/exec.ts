import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const results = [];
  for (const name of ['delete', 'class', 'await', 'let', 'static', 'enum', 'null', 'async', 'eval', 'arguments']) {
    results.push(await client[name](name.length));
  }
  return results;
}) satisfies Scenario;
