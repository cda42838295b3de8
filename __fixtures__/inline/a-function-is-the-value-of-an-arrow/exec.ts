import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(['a', 'b'].map(module.setter));
  return [await sent[0](1), await sent[1](2)];
}) satisfies Scenario;
