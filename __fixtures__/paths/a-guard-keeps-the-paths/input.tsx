export function Page({ user, id }) {
  async function save(log: unknown[] = []) {
    'use server';
    if (!user) return ['nobody', user === undefined, typeof user, user === '', user ?? id];
    log.push(user.id);
    return log;
  }
  async function narrow() {
    'use server';
    if (!user) return typeof user;
    if (user == null || user === undefined || void 0 === user || user === '' || user === 0) return 'never';
    if (user || id) id && user;
    const admin = user && user.admin;
    const either = (user ? user.id : 0) + (!!user && user.id);
    if (user.org) return [user.org.name, typeof user, typeof user.org, admin, either];
    user.friend || trace('no friend');
    while (!user.org && user.friend!.id > 0) return [typeof user.friend, user.friend?.id, user.org === null, admin, either];
  }
  return { save, narrow };
}
