import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [
    await client.registerServerReference(),
    await client.createServerReference(),
    await client.callServer(),
    await client.findSourceMapURL(),
    await client.checkExport(),
    await client.registerImported(),
  ];
}) satisfies Scenario;
