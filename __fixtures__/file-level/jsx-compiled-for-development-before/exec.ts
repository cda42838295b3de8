import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => [await client?.row('one'), await client?.cell('two')]) satisfies Scenario;
