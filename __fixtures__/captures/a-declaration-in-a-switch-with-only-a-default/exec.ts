import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.pick('x', 1)))();
}) satisfies Scenario;
