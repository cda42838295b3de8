export function Page({ id }) {
  const same = () => [save, id];
  let save;
  const other = async () => { 'use server'; return same().length; };
  save = async (depth, { save = 0 } = {}) => {
    'use server';
    return [depth, save, async () => { 'use server'; return [await other(), depth]; }];
  };
  return save;
}
