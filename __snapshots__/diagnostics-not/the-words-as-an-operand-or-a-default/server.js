export function describe(kind = 'use server') {
  if (kind === 'use server') return 'server';
  switch (kind) {
    case 'use server':
      return 'never';
  }
  return kind + ' is not ' + `use server`;
}
