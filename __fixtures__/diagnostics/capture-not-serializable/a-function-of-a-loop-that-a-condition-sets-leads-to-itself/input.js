export function Page({ ids, isAdmin }) {
  const all = [];
  for (const id of ids) {
    var save = undefined;
    save = isAdmin ? async () => { 'use server'; return [id, typeof save]; } : null;
    all.push(save);
  }
  let retry;
  for (const id of ids) {
    retry = isAdmin && (async (n) => { 'use server'; return n > 0 ? retry?.(n - 1) : 0; });
    all.push(retry);
  }
  let load = null;
  while (all.length < 9) {
    load &&= async (n) => { 'use server'; return load ? n : 0; };
    all.push(load);
  }
  let label;
  for (const id of ids) {
    const again = (n) => label(n);
    label = isAdmin ? async (n) => { 'use server'; return n > 0 ? again(n - 1) : id; } : null;
    all.push(label);
  }
  return all;
}
