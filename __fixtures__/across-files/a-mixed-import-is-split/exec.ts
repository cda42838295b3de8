import type { Scenario } from '../../../test/law/scenario.ts';


export default (async ({ client }) => {
  const { props } = client.Editor({ draft: { text: 'a' } });
  return [props.title, await props.onClick()];
}) satisfies Scenario;
