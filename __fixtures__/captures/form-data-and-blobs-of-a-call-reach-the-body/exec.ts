import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const form = new FormData();
  form.append('tag', 'a');
  form.append('tag', 'b');
  const { submit } = await send(module.Page({ field: 'tag' }));
  return submit(form, { n: 1 });
}) satisfies Scenario;
