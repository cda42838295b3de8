export function Page(id) {
  async function remove(reason, row) {
    'use server';
    return [id, reason, row];
  }
  const archive = remove.bind(null, 'archived');
  const actions = { archive, list: [remove, archive], remove };
  const later = Promise.resolve(archive);

  return async function act() {
    'use server';
    const isOne = [archive === actions.archive, actions.list.indexOf(archive), actions.list[0] === actions.remove, (await later) === archive];
    return [isOne, await archive(1), await actions.list[0]('r', 2)];
  };
}
