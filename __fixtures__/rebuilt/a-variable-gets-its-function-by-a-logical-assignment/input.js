/** `save` and `other` lead to each other; a variable that is unset gets its first value from `??=` and `||=` as from `=`. */
export function Page({ id, isAdmin }) {
  let save, other, label, never;
  label ||= (n) => `${n} of ${id}`;
  save ??= async (n) => { 'use server'; return [label(n), typeof other, n > 0 ? await other?.(n - 1) : 0]; };
  if (isAdmin) other ||= async (n) => { 'use server'; return [n, typeof save, n > 0 ? await save(n - 1) : 0]; };
  never &&= async () => { 'use server'; return typeof never; };
  return [save, other, async () => { 'use server'; return [typeof never, label(0)]; }];
}
