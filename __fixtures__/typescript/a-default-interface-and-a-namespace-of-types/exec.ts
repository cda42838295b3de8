import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return client.save({ id: 5 });
}) satisfies Scenario;
