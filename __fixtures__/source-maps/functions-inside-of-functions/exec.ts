import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { outer } = await send(module.Page({ id: 1 }));
  return (await outer(2))(3);
}) satisfies Scenario;
