import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return client.default(1);
}) satisfies Scenario;
