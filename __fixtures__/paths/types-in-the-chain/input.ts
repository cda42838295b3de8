interface User {
  name: string;
  address?: { city?: { name: string; map(): void } };
  save(): void;
}

export function Page({ user, other }: { user?: User; other: unknown }) {
  async function show() {
    'use server';
    return [
      user!.name,
      user!.address!.city!.name,
      (other as User).name,
      (<User>other).address?.city?.name,
      ((other satisfies unknown) as User)!.address!.city?.name,
    ];
  }
  return { show };
}
