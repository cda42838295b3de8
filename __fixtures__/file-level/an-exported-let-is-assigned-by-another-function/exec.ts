import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const before = await client.greet('Ada');
  await client.speakGerman();
  return [before, await client.greet('Ada')];
}) satisfies Scenario;
