import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return [module.pick('c'), await (await send(module.pick('b')))()];
}) satisfies Scenario;
