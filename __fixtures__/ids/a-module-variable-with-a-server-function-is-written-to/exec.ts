import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const all = [];
  for (const fn of await send(module.Page())) all.push(await fn());
  return [all, module.held()];
}) satisfies Scenario;
