export function Page({ id, canEdit, save }) {
  const edit = canEdit
    ? async (n) => {
        'use server';
        return ['edit', id, n];
      }
    : null;
  save ??= async () => {
    'use server';
    return ['fallback', id];
  };
  const both = (trace('sequence'), async () => {
    'use server';
    return ['both', id];
  });
  return { edit, save, both };
}
