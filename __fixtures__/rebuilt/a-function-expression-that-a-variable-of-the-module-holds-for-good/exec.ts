import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const row = await send(module.Row(1));
  const [isSame, kept, next] = await row.next();
  const same = await send(module.Same(1));
  return [isSame, kept, await next.next(), await row.plain(), await row.other(), await (await same.next()).next()];
}) satisfies Scenario;
