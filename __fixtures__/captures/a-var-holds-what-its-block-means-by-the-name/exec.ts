import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const { save, count } = (await send(module.Page({ n: 7 }))) as { save: () => Promise<unknown>; count: unknown };
  trace(count);
  return save();
}) satisfies Scenario;
