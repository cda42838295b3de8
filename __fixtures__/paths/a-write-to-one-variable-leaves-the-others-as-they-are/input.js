class User {
  name = 'Ada';
  hash = 'secret';
  check() {
    return this.hash;
  }
}

export function Page({ tags, order }) {
  const user = new User();
  const cart = { owner: { name: 'Bob', hash: 'secret' }, items: [] };
  const { owner } = cart;
  const rows = new Map([['first', { owner }]]);
  return {
    // An instance with methods could not be sent whole.
    tag: async (tag) => {
      'use server';
      tags.push(tag);
      return [user.name, tags.length];
    },
    // The first two lead to one object, which is changed.
    rename: async (name) => {
      'use server';
      cart.owner.name = name;
      return [owner.name, user.name];
    },
    through: async (name) => {
      'use server';
      rows.get('first').owner.name = name;
      return [owner.name, cart.items.length];
    },
    sort: async () => {
      'use server';
      order.sort();
      delete order[0];
      return [order, user.name];
    },
  };
}
