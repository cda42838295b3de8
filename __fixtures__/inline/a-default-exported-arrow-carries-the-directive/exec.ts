import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return [await (await send(module.default))(1), module.default.name];
}) satisfies Scenario;
