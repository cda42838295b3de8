import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return client.query('select 1');
}) satisfies Scenario;
