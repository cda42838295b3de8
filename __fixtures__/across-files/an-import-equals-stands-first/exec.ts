import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => client.save('a')) satisfies Scenario;
