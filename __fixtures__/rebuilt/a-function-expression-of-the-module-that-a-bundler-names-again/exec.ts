import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const row = await send(module.Row(1));
  const [isSame, name, kept, next] = await row.next();
  return [isSame, name, kept, await next.next()];
}) satisfies Scenario;
