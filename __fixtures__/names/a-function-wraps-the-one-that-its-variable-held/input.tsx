export function Wrapped({ action }: { action: any }) {
  const original = action;
  action = async (n: number) => {
    'use server';
    return ['wrapped', await original(n), typeof action];
  };
  return action;
}

export function Admin({ isAdmin, id }: { isAdmin: boolean; id: number }) {
  let save: any = async (n: number) => {
    'use server';
    return ['saved', id, n];
  };
  const before = save;
  const alsoBefore = before;
  if (isAdmin) {
    save = async (n: number) => {
      'use server';
      return [await before(n), await alsoBefore(n), 'by an admin'];
    };
  }
  return save;
}

export function Several({ id }: { id: number }) {
  let first: any,
    second: any = 'nothing yet';
  const early = second;
  first = second = async () => {
    'use server';
    return [early, id, typeof first, typeof second];
  };
  let later: any = null;
  const none = later;
  later ??= async () => {
    'use server';
    return [none, typeof later];
  };
  return [first, second, later];
}
