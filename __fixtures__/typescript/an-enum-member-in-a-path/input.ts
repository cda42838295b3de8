export function Page({ user }: { user: { role: string; name: string; save(): void } }) {
  const enum Size {
    Small = 1,
  }
  const show = async () => {
    'use server';
    return [user.role as string, (user.name satisfies string)!, Size.Small];
  };
  return { show };
}
