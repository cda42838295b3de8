import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [await client.save(), module.save.name];
}) satisfies Scenario;
