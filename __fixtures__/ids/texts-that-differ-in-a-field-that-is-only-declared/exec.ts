import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const out = [];
  for (const fn of await send(module.Page())) out.push(await fn());
  return out;
}) satisfies Scenario;
