import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const page = await send(module.Page({ author: 'bob' }));
  trace(page, await page.props.action('second'));
  const again = await send(await module.Page({ author: 'cy' }));
  const [first, second] = again.props.children;
  return [await first.props.formAction(), await second.props.formAction()];
}) satisfies Scenario;
