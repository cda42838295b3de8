export function Page({ id }) {
  const same = () => [save];
  let save;
  save = async (depth, { save = 0 } = {}) => {
    'use server';
    return [depth, save, async (save) => {
      'use server';
      return [save, async () => { 'use server'; return [same().length, id, save]; }];
    }];
  };
  return save;
}
