import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const bump = await send(module.Settings.bump);
  await bump(1);
  return [await bump(2), new module.Settings().theme];
}) satisfies Scenario;
