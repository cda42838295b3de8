import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => [await client.save('abc'), client.one, client.two]) satisfies Scenario;
