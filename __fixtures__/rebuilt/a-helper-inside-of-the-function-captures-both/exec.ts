import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await (await send(module.Page({ id: 10 }))).run(100))();
}) satisfies Scenario;
