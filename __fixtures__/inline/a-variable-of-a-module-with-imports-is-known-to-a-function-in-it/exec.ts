import type { Scenario } from '../../../test/law/scenario.ts';

type Call = (...args: readonly unknown[]) => Promise<unknown>;

export default (async ({ module, send }) => {
  const [save, remove, named] = (await send((module.Page as () => unknown)())) as readonly Call[];
  const [label, depth, inner] = (await save?.(1)) as [string, number, Call];
  const [removed, again] = (await remove?.(2)) as [number, Call];
  return [label, depth, await inner(), removed, await again(), await ((await named?.()) as Call)()];
}) satisfies Scenario;
