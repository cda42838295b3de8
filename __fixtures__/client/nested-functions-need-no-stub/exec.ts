import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return (await client.open(1)).close('done');
}) satisfies Scenario;
