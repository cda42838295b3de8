import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const save = module.Page({ id: 1 });
  return [save.label, save.order, Object.keys(save), await (await send(save))(2), await (await send(module.load))()];
}) satisfies Scenario;
