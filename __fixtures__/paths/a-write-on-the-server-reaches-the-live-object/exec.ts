import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module }) => {
  const user = { name: 'Ada', history: [] };
  const { rename } = module.Page({ user });
  await rename('Bob');
  return [await rename('Eve'), user];
}) satisfies Scenario;
