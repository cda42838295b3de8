import type { Scenario } from '../../../test/law/scenario.ts';


export default (async ({ module, client }) => {
  const { publish, remove, own, hidden, wrapped } = client;
  return [await publish('a'), await remove(2), await own(), await hidden(), await wrapped(4), Object.keys(module).filter((name) => name !== '__esModule').sort()];
}) satisfies Scenario;
