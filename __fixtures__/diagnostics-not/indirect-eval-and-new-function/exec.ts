import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ id: 20 }))).compute('return id + 1');
}) satisfies Scenario;
