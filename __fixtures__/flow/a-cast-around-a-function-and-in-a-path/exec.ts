import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ user: { age: 36, save() {} } });
  return (await send(page)).save(1);
}) satisfies Scenario;
