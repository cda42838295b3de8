import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send({
    action: module.form(1).action,
    second: module.pair(2)[1],
    chosen: module.chosen(0),
    curried: module.curried('a')('b'),
  });
  return [await sent.action(), await sent.second(), await module.call(3), await sent.chosen(), await sent.curried('c')];
}) satisfies Scenario;
