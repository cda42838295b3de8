import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const methods = [module.Api[module.key], module.Api[42], module.Api['a-b'], module.Api.delete];
  const sent = await send(methods);
  const results = [];
  for (const call of sent) results.push(await call());
  return [results, methods.map((method) => method.name)];
}) satisfies Scenario;
