import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const [type, save, ...found] = client.required;
  return [type, await save('b'), ...found, await client.loaded()];
}) satisfies Scenario;
