import type { Scenario } from '../../../../test/law/scenario.ts';

export default (async ({ module, send }) => [await (await send(module.save))('a'), await (await send(module.list))(false)]) satisfies Scenario;
