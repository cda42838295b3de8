import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 1 });
  const sent = await send([page.a, page.b, page.c, page.d, module.e, module.default]);
  const results = [];
  for (const call of sent) results.push(await call());
  return results;
}) satisfies Scenario;
