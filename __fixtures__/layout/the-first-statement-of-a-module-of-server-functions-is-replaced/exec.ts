import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => [await client.default(), await client.other()]) satisfies Scenario;
