import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module }) => {
  const db = {
    rows: new Map([[1, 'a']]),
    find(id) {
      return this.rows.get(id);
    },
  };
  return module.Page({ db }).find(1);
}) satisfies Scenario;
