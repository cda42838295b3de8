import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [await client.first(), await client.second(), module.second.name];
}) satisfies Scenario;
