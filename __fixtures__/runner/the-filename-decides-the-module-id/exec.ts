import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const form = new FormData();
  form.append('title', 'Hello');
  return (await send(module.default({ id: 4 }))).props.action(form);
}) satisfies Scenario;
