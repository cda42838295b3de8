import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => [await client.below(19), await client.below(20)]) satisfies Scenario;
