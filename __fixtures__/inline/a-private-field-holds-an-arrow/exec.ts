import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const form = new module.Form();
  const sent = await send([form.action, module.Form.reset]);
  return [await sent[0](1), await sent[1](), form.action.name];
}) satisfies Scenario;
