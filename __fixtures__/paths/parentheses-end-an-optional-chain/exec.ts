import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const [given, missing] = await send([{ address: { city: 'London', format() {} } }, null].map((user) => module.Page({ user })));
  trace(await given.show());
  return missing.show();
}) satisfies Scenario;
