import type { Scenario } from '../../../../test/law/scenario.ts';

export default (async ({ module }) => Object.keys(module)) satisfies Scenario;
