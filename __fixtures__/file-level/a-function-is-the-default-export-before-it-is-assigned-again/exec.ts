import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.default(), await client.loadNow(), await client.current()];
}) satisfies Scenario;
