import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return [await (await send(module.Page({ id: 1 }))).save(), [...module.numbers()]];
}) satisfies Scenario;
