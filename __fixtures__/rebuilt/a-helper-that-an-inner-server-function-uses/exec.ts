import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await (await send(module.Page({ id: 1 }))).outer(2))(3);
}) satisfies Scenario;
