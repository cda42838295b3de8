import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const post = { author: 1, title: 'T', remove() {} };
  const pages = [module.Page({ post }), module.Page({ user: { id: 2 }, post }), module.Page({ user: { id: 1 }, post })];
  const sent = await send(pages.map((page) => page.props.action));
  return [await sent[0]('ada'), await sent[1](), await sent[2]()];
}) satisfies Scenario;
