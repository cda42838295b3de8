export function Page({ id }) {
  let save = null;
  if (id > 0) save = async () => { 'use server'; return ['positive', id]; };
  else save = async function () { 'use server'; return ['negative', id]; };
  for (const n of [1]) save[n] ?? (save = save);
  return { save };
}
