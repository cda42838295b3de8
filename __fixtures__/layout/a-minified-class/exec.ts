import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const { Api } = module;
  const functions = await send([Api.a, Api.b, Api['c-d'], Api.f, Api.h]);
  for (const one of functions) trace(await one());
  trace(Object.getOwnPropertyNames(Api), [...Api.e(), ...Api.g()], Api.i);
  const page = await send(module.Page({ id: 1 }));
  return [await page.props.action(2), await page.props.onReset()];
}) satisfies Scenario;
