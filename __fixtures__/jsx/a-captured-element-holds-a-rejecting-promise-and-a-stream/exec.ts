import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const show = (await send(module.Page({ id: 7 }))) as () => Promise<unknown>;
  return show();
}) satisfies Scenario;
