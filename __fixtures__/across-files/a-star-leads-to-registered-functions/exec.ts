import type { Scenario } from '../../../test/law/scenario.ts';


export default (async ({ client }) => [await client.first(), await client.second(), await client.shared(), Object.keys(client).filter((name) => name !== '__esModule').sort()]) satisfies Scenario;
