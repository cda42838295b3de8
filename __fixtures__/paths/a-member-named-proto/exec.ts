import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ config: { name: 'c', version: 3 } }))).show();
}) satisfies Scenario;
