import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return [await (await send(module.default.ping))(1), module.default.ping.name];
}) satisfies Scenario;
