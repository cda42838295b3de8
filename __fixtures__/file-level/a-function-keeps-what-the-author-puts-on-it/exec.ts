import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [await client.publish(1), module.publish.label, module.publish.order, Object.keys(module.publish)];
}) satisfies Scenario;
