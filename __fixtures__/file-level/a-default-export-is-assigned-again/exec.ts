import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return client.default();
}) satisfies Scenario;
