import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const action = await send(module.Page({ id: 1 }));
  return [await action(), await action()];
}) satisfies Scenario;
