export function Page({ id }) {
  const found = [];
  if (found.push(async () => { 'use server'; return ['if', id]; }));
  while (found.push(async () => { 'use server'; return ['while', id]; }) < 2);
  do {} while (found.push(async () => { 'use server'; return ['do', id]; }) < 3);
  switch (found.push(async () => { 'use server'; return ['switch', id]; })) {
    case found.push(async () => { 'use server'; return ['case', id]; }):
  }
  for (const f of [async () => { 'use server'; return ['of', id]; }]) found.push(f);
  for (const key in { a: found.push(async () => { 'use server'; return ['in', id]; }) }) void key;
  label: found.push(async () => { 'use server'; return ['label', id]; });
  return found;
}
