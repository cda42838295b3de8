import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const form = await send(module.Post({ post: { id: 7, author: 'Ann' } }));
  return form.props.action('News');
}) satisfies Scenario;
