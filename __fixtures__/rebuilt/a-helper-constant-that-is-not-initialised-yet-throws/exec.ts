import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  trace(await (await send(module.Page({ id: 1, early: false }))).call());
  return module.Page({ id: 2, early: true }).call();
}) satisfies Scenario;
