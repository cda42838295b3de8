import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.save(), await client.kept(), await client.replace(), await client.save()];
}) satisfies Scenario;
