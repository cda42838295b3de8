import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 1 });
  return (await send(page.props.children))(2);
}) satisfies Scenario;
