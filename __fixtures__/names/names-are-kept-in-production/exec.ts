import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 1 });
  const save = await send(page.props.action);
  return [page.props.action.name, page.props.action.length, page.props.onReset.name, await save()];
}) satisfies Scenario;
