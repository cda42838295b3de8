import type { Scenario } from '../../../test/law/scenario.ts';


export default (async ({ client }) => {
  const { props } = client.Editor();
  return [await props.onClick(), await client.stub$1('b'), await client.namespace$1.save('c')];
}) satisfies Scenario;
