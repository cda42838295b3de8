export function Page(input: string) {
  type Role = 'admin' | 'user';
  const Role = { admin: 1, user: 2 };
  interface input {
    id: number;
  }
  async function save(role: keyof typeof Role): Promise<number> {
    'use server';
    const asRole: Role = role;
    return Role[asRole] + input.length;
  }
  return { save };
}
