import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const ticket = await client.open(3);
  return [ticket.id, await ticket.close('done')];
}) satisfies Scenario;
