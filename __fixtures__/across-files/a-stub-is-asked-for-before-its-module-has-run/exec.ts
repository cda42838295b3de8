import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client: { seen, submit, again, Form } }) => {
  const props = Form({});
  return [await Promise.all(seen), await submit('late'), props.save === again, props.shadowed];
}) satisfies Scenario;
