import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send({ ...module.handlers, a: module.handlers.a.b });
  const results = {};
  for (const key of Object.keys(module.handlers)) results[key] = [(module.handlers[key].b ?? module.handlers[key]).name, await sent[key](1)];
  return results;
}) satisfies Scenario;
