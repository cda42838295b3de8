import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const names = { Object: 1, Symbol: 2, Promise: 3, Array: 4, Reflect: 5, Map: 6, Error: 7, NaN: 8 };
  for (const on of [true, false]) {
    const page = await send(module.Page(5, names, on));
    for (const name of ['first', 'later', 'both', 'handler', 'refresh']) trace(name, await page[name]?.());
  }
  return (await send(module.Handlers(1, 2, 3))).save();
}) satisfies Scenario;
