import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 1 });
  return [await (await send(page.props.footer.props.formAction))(), page.props.children[1]];
}) satisfies Scenario;
