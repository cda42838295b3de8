import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module }) => {
  const directives = new module.Directives();
  return [directives['use server'], module.Directives['use server'], Object.keys(directives)];
}) satisfies Scenario;
