import type { Scenario } from '../../../test/law/scenario.ts';

type Page = Record<'ran' | 'alsoRan', Promise<unknown>> & Record<'save' | 'loadLater' | 'remove', () => Promise<unknown>>;

export default (async ({ module, send }) => {
  const early = module.Early({ id: 1 }) as Page;
  const results = [await early.ran, await early.alsoRan];
  const { save, loadLater } = (await send(module.Early({ id: 2 }))) as Page;
  const { remove } = (await send(module.InTime({ id: 3 }))) as Page;
  return [results, await save(), await loadLater(), await remove()];
}) satisfies Scenario;
