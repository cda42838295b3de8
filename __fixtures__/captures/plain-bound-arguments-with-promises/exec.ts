import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ params: Promise.resolve(1), broken: Promise.reject(new TypeError('no such page')) }));
  return page.props.action();
}) satisfies Scenario;
