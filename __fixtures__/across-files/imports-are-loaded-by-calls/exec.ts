import type { Scenario } from '../../../test/law/scenario.ts';


export default (async ({ client }) => {
  const { props } = client.Editor();
  return [await props.onClick(), client.shadowed((name: string) => name.length), await client.required('z')];
}) satisfies Scenario;
