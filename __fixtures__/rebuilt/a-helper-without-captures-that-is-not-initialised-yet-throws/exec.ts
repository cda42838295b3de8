import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  trace(await (await send(module.Page({ early: false }))).call());
  return module.Page({ early: true }).call();
}) satisfies Scenario;
