import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { Methods, Accessors, Generators, Computed, Both, make } = module;
  const [Made, Other] = [make('save'), make('other')];
  const sent = await send([Methods.load, Computed.load, Both.save, Both.load, Other.save]);
  const results = [];
  for (const call of sent) results.push(await call());
  const { get, set, value } = Object.getOwnPropertyDescriptor(Accessors, 'load') ?? {};
  return [results, Methods.save(), Methods.loadMore(), Accessors.save, [get, typeof set, value], [...Generators.save()], Computed.save(), Made.save(), Other.other()];
}) satisfies Scenario;
