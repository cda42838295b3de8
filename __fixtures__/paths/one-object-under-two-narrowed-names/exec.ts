import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  // Each call of a plain function would see what the one before has changed.
  for (const name of ['alias', 'inside', 'both', 'assigned']) trace(name, await (await send(module.Page()))[name]());
}) satisfies Scenario;
