import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send([module.Page({ json: '[1]' }), module.Page({ json: '[' })]);
  return [await sent[0].parse(), await sent[1].parse()];
}) satisfies Scenario;
