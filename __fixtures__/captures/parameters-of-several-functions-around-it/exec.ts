import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const set = await send(module.table('t')(1).cell('c'));
  return set('v');
}) satisfies Scenario;
