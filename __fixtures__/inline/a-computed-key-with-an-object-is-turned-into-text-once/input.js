const key = (name) => ({
  toString() {
    trace('toString', name);
    return name;
  },
});

export const handlers = (id) => ({
  async [key('save')]() {
    'use server';
    return id;
  },
  [key('load')]: async () => {
    'use server';
    return id;
  },
});
