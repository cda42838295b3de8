import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ user: { admin: true, tags: ['a'], age: 36, name: {}, save() {} } }))).show();
}) satisfies Scenario;
