import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const actions = module.handlers(1);
  const sent = await send(actions);
  const results = {};
  for (const key of Object.keys(actions)) results[key] = [actions[key].name, await sent[key]()];
  return results;
}) satisfies Scenario;
