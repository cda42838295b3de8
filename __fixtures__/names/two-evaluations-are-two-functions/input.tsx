const users = new WeakMap();

function withUser(fn, user) {
  users.set(fn, user);
  return Object.assign(fn, { user });
}

function f() {
  return async () => {
    'use server';
    return 1;
  };
}

export function Page() {
  async function save(x) {
    'use server';
    return ['save', x];
  }
  const handlers = {
    async remove() {
      'use server';
      return 'removed';
    },
  };
  class Api {
    static async refresh() {
      'use server';
      return 'fresh';
    }
  }
  async function* ticks() {
    'use server';
    yield 1;
  }
  return { save, remove: handlers.remove, refresh: Api.refresh, ticks };
}

export function two() {
  const a = withUser(f(), 'ann');
  const b = withUser(f(), 'bob');
  return { a, b, users: [a.user, b.user, users.get(a), users.get(b)], same: a === b, size: new Set([a, b, f()]).size };
}

export const turns = [];
for (const n of [1, 2]) {
  async function turn() {
    'use server';
    return 'turn';
  }
  turn.n = n;
  turns.push(turn);
}
