import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.compute))('1 + 2');
}) satisfies Scenario;
