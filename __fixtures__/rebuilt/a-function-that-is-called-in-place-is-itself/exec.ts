import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { save } = module.Page({ id: 1 });
  const first = await save(false);
  module.know(save);
  const calls = [first, await save(true), await save.bind(null, true)(), save.calls];
  const sent = await send(module.Page({ id: 2 }));
  return [calls, await sent.save(true)];
}) satisfies Scenario;
