import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { run } = await send(module.page());
  return [await run('remove'), await run('other')];
}) satisfies Scenario;
