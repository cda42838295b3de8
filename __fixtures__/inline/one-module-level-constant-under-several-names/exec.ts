import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send([module.save, module.store, module['save it'], module.default, module.load]);
  const results = [];
  for (const call of sent) results.push(await call(1));
  return [results, module.save === module.default];
}) satisfies Scenario;
