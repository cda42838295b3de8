import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [save, classic] = await send(module.Page({ id: 1 }));
  return [await save('one'), await classic('two')];
}) satisfies Scenario;
