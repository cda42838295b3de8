import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [onTop, save, again, inClause, log] = await send(module.Page(1));
  return [log, await save(), await again(), await inClause(), await onTop()];
}) satisfies Scenario;
