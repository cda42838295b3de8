import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 1, canEdit: true });
  const sent = await send(page);
  return [
    await sent.edit(2),
    await sent.save(),
    await sent.both(),
    [page.edit.name, page.save.name, page.both.name],
    module.Page({ id: 1, canEdit: false, save: 'given' }).save,
  ];
}) satisfies Scenario;
