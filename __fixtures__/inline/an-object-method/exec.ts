import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const actions = module.actionsFor(4);
  const sent = await send(actions);
  return [await sent.like('ada'), await sent.dislike(), actions.like.name, Object.keys(actions)];
}) satisfies Scenario;
