import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ user: { role: 'admin', name: 'Ada', save() {} } }))).show();
}) satisfies Scenario;
