import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const count = (await send(module.count)) as () => Promise<unknown>;
  return count();
}) satisfies Scenario;
