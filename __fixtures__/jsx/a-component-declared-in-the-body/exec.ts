import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ Item: 'b', id: 2 }))).render();
}) satisfies Scenario;
