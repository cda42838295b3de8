import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client, module, trace }) => {
  const { save, held } = client ?? module;
  trace(await save());
  const [sent] = await held();
  return sent();
}) satisfies Scenario;
