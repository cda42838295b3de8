import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const Form = module.makeForm(1);
  const form = new Form();
  const sent = await send([form.submit, Form.load]);
  return [await sent[0](), await sent[1](), form.computed, [...form.numbers()]];
}) satisfies Scenario;
