import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { Api, makeApi, Started, Tagged, Replaced, seen } = module;
  const [a, b] = [makeApi(1), makeApi(2)];
  const load = seen.indexOf(Replaced.load);
  const functions = [...seen.filter((_: unknown, index: number) => index !== load), Api.save, a.save, b.load, Started.save, Tagged.save, Replaced.save];
  const sent = await send(functions);
  const results = [];
  for (const call of sent) results.push(await call('x'));
  const held = [Api.save, Api.load, Started.save, Replaced.load, Replaced.save, a.save, a.load, b.save, b.load].map((one) => seen.indexOf(one));
  return [results, held, Replaced.load(), Object.hasOwn(Tagged, 'save'), Tagged.tag];
}) satisfies Scenario;
