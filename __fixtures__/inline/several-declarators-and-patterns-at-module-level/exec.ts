import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send([module.a, module.b, module.c, module.d]);
  const results = [];
  for (const call of sent) results.push(await call());
  return [results, module.d === module.e, module.a.name, module.c.name];
}) satisfies Scenario;
