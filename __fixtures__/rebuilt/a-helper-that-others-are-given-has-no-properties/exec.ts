import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { count, show } = (await send(module.Page({ id: 7 }))) as { count: number; show: (n: number) => Promise<unknown[]> };
  const results = await show(1);
  return [count, results.slice(0, -1), await (results.at(-1) as () => Promise<unknown>)()];
}) satisfies Scenario;
