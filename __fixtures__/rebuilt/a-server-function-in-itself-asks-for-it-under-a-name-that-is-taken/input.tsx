export function Page() {
  const same = () => [save];
  let save;
  save = async (depth, { save = 0 } = {}) => {
    'use server';
    return [depth, save, async () => { 'use server'; return same().length; }];
  };
  return save;
}
