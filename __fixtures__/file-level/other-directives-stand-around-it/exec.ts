import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const { save } = client;
  return [await save()];
}) satisfies Scenario;
