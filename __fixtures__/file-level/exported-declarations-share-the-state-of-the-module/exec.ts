import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  await client.visit(2);
  await client.visit(3);
  return [await client.current(), await module.current()];
}) satisfies Scenario;
