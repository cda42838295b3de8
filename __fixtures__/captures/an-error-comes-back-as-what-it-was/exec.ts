import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const [text, ofItsClass, status, cause, isOne] = await (await send(module.Page('['))).show();
  trace(text, ofItsClass, status, cause, isOne);
}) satisfies Scenario;
