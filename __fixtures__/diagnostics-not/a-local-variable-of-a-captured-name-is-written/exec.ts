import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ count: 5, id: 6, list: 7 }))).save('x');
}) satisfies Scenario;
