import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [act, once] = await send([module.Page(), module.Once({ on: true })]);
  return [await act(), await once()];
}) satisfies Scenario;
