import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client.publish({ title: 'x' }), await client.read(3)];
}) satisfies Scenario;
