import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const params = Promise.reject(new TypeError('no such page'));
  const page = await send(module.Page({ params }));
  trace(await page.props.action(false));
  return page.props.action(true);
}) satisfies Scenario;
