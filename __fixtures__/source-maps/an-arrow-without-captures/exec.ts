import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const data = new FormData();
  data.set('a', 'b');
  return (await send(module.Page())).props.formAction(data);
}) satisfies Scenario;
