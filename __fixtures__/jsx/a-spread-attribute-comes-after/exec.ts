import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const own = module.Page({ id: 1 });
  const replaced = module.Page({ id: 2, given: { action: 'url' } });
  return [await (await send(own.props.action))(), replaced.props.action, own.props.action.name];
}) satisfies Scenario;
