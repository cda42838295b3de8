import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { open } = await send(module.Page({ id: 1 }));
  return (await open())();
}) satisfies Scenario;
