import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { rename } = await send(module.Page({ user: { name: 'Ada', visits: 1 } }));
  return rename('Bob');
}) satisfies Scenario;
