import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { save } = await send(module.Page({ id: 1 }));
  const first = await save();
  const second = await save();
  module.reset();
  return [first, second, await save()];
}) satisfies Scenario;
