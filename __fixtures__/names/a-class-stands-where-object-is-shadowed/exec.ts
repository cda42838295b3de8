import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const Api = module.make({ Object: 'local object', Reflect: 'local reflect' });
  const sent = await send([Api.list, module.Table.list]);
  return [await sent[0](), await sent[1](), module.check()];
}) satisfies Scenario;
