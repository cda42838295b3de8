import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return client.save(1);
}) satisfies Scenario;
