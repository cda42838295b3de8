import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [moved, { next }] = await (await send(module.Page({ id: 1 }))).archive();
  return [moved, await next('trash')];
}) satisfies Scenario;
