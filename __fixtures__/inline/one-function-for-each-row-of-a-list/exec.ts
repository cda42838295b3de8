import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const list = await send(module.List({ by: 'ada' }));
  return [await list[1].props.formAction(), await list[0].props.formAction(), module.count()];
}) satisfies Scenario;
