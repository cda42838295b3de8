import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return client.show('a');
}) satisfies Scenario;
