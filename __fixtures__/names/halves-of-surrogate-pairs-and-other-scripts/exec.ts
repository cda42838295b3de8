import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const made = module['Größe']({ ключ: 'k', 𠮷: { ö: 2 }, id: 3 });
  const names = Object.values(made).map((fn) => (fn as { readonly name: string }).name);
  const [first, ...others] = (await send(Object.values(made))) as ((arg?: string) => Promise<unknown>)[];
  const own = (await send(module['Ключ']['\ud800'])) as () => Promise<unknown>;
  return [names, await first?.('e'), await Promise.all(others.map((fn) => fn())), await own()];
}) satisfies Scenario;
