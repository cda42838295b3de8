import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.default({ id: 1 });
  const sent = await send([page.save, page.action, page.reset, page.button.props.formAction, module.handlers.remove, module.Api.refresh]);
  const results = [];
  for (const call of sent) results.push(await call());
  return results;
}) satisfies Scenario;
