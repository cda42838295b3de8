import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  return [
    await client.__proto__(1),
    await client.constructor(),
    await client.hasOwnProperty(),
    await client.toString(),
    Object.keys(module),
  ];
}) satisfies Scenario;
