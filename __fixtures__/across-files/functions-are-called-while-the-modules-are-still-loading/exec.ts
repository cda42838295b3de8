import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { save, again, plain, k } = (await send(module.seen[0])) as Record<string, (text?: string) => Promise<unknown>>;
  return [await Promise.all(module.seen.slice(1)), await save('late'), await again('late'), await plain(), await k()];
}) satisfies Scenario;
