import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(['early', 'named', 'other'].map((kind) => module.pick(kind, 1)));
  return [await sent[0](1), await sent[1](2), await sent[2](3)];
}) satisfies Scenario;
