import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(module.Page({ id: 1 }));
  return [await sent.echo('a', 'b'), await sent.pair('c'), await sent.button.props.formAction('d')];
}) satisfies Scenario;
