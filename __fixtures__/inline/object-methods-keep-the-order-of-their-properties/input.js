export function actionsFor(base, id) {
  return {
    first: trace('first') ?? 1,
    async save() {
      'use server';
      return id;
    },
    ...base,
    [(trace('computed'), 'remove')]: async () => {
      'use server';
      return [id];
    },
    last: trace('last') ?? 2,
    async 7() {
      'use server';
      return 'seven';
    },
  };
}
