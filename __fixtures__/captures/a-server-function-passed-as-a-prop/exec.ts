import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const row = await send(module.Row({ remove: module.removeRow, id: 4 }));
  return [await row.props.action(true), await row.props.action(false)];
}) satisfies Scenario;
