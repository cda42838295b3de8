import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return [await module.default(1), await (await send(module.default.run))(2)];
}) satisfies Scenario;
