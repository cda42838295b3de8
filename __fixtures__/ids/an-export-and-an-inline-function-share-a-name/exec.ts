import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await (await client.save(1)).again(), await client.again()];
}) satisfies Scenario;
