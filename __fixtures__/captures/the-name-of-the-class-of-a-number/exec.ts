import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [first, second] = (await send(module.Page())) as (() => Promise<unknown>)[];
  return [await first?.(), await second?.()];
}) satisfies Scenario;
