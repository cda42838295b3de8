import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => (await send(module.Page()))()) satisfies Scenario;
