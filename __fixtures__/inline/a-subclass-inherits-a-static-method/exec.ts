import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return [Object.hasOwn(module.Api, 'ping'), await (await send(module.Api.ping))(1)];
}) satisfies Scenario;
