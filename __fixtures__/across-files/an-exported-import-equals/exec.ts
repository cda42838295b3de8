import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => [await client.save('a'), await (client.actions as { save: (text: string) => unknown }).save('b')]) satisfies Scenario;
