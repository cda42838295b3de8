export function Page({ user, owner }) {
  async function compare() {
    'use server';
    user.seen = true;
    return [user === owner, owner.seen, Object.keys(owner), Object.keys(user)];
  }
  return { compare };
}
