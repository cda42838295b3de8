import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [a, b] = module.steps;
  a.note = 'a';
  const sent = await send([a, b]);
  return [a === b, b.note, await sent[0](), await sent[1]()];
}) satisfies Scenario;
