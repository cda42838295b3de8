import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const api = await send(module.api);
  return [await api.keys('a', 'b'), await api.names('a', 'b'), await api.fields('a', 'b'), await api.decorated('a', 'b')];
}) satisfies Scenario;
