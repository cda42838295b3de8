import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const actions = module.handlers('posts');
  const sent = await send(actions);
  return [Object.keys(actions), actions.create.name, actions.removeAll.name, await sent.create('a'), await sent.removeAll()];
}) satisfies Scenario;
