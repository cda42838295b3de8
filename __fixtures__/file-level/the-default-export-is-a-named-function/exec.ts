import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, client }) => {
  const form = new FormData();
  form.set('title', 'Hello');
  return [await client.default(form), module.default.name];
}) satisfies Scenario;
