export function Page() {
  let save;
  const set = (on) =>
    (save = on
      ? async () => {
          'use server';
          return save === null ? 'taken away' : 'there';
        }
      : null);
  const act = set(true);
  set(false);
  return act;
}

export function Once({ on }) {
  let save;
  save = on
    ? async () => {
        'use server';
        return save === null ? 'taken away' : typeof save;
      }
    : null;
  return save;
}
