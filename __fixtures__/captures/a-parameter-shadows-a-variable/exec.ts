import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { save } = await send(module.Page({ id: 1, user: 'ada' }));
  return [await save(2), await save(3, { user: 'bob' })];
}) satisfies Scenario;
