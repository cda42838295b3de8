import type { Scenario } from '../../../test/law/scenario.ts';


export default (async ({ client }) => {
  const { one, two, plain, shared } = client;
  return [await one(), await two(), plain(), await shared(), Object.keys(client).filter((name) => name !== '__esModule').sort()];
}) satisfies Scenario;
