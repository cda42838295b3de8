import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const given = await send(module.Page('given', 1));
  return [await given.show(), await module.Page(null, 2).show()];
}) satisfies Scenario;
