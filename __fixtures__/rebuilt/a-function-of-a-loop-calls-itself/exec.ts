import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const out = [];
  for (const fn of await send(module.Page({ ids: [1, 2], label: 'x' }))) out.push(await fn(1));
  return out;
}) satisfies Scenario;
