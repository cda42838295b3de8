import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { add } = await send(module.Page({ id: 1 }));
  await add();
  return [await add(), module.last];
}) satisfies Scenario;
