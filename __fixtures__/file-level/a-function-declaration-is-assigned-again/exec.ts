import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const before = await client.save();
  await client.replace();
  return [before, await client.save()];
}) satisfies Scenario;
