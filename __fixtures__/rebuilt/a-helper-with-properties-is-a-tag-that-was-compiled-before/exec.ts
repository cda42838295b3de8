import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { name, show } = (await send(module.Page({ id: 7 }))) as { name: string; show: (n: number) => Promise<unknown> };
  return [name, await show(1)];
}) satisfies Scenario;
