import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const form = new module.Form();
  const sent = await send({ submit: form.submit, reset: form['on-reset'] });
  return [await sent.submit('a'), await sent.reset(), form.submit.name, form['on-reset'].name, Object.keys(form)];
}) satisfies Scenario;
