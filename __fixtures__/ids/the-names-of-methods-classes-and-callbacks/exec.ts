import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const rows = module.Page({ rows: ['a', 'b'] });
  const sent = await send([module.Api.posts.list, module.Api.nested.remove, rows[1].props.children.props.action, module.table.load]);
  const results = [];
  for (const call of sent) results.push(await call());
  return results;
}) satisfies Scenario;
