import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const { find, move, later } = await send(module.Page(1000));
  trace(await find(), await move(), await later());
}) satisfies Scenario;
