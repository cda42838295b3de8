import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [, nested, ...others] = await send(module.Page({ id: 'one' }));
  const inner = await nested();
  const out = [await inner()];
  for (const fn of others) out.push(await fn());
  return out;
}) satisfies Scenario;
