import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  trace(await (await send(module.pick('a')))());
  return module.pick('b')();
}) satisfies Scenario;
