import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { first, second } = await send({ first: module.first, second: module.second });
  return [await first(1), await second()];
}) satisfies Scenario;
