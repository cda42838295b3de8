const rename = (save) => Object.defineProperty(save, 'name', { value: 'renamed' });

export function Page({ id }) {
  return [
    // What this one gives cannot be sent; it is there for the next one.
    [1].map(() => async () => {
      'use server';
      const inner = async () => {
        return id;
      };
      return inner;
    }),
    [1].map(() => async () => {
      'use server';
      const inner = async () => {
        'use server';
        return id;
      };
      return inner;
    }),
    [1].map((__proto__) => async () => {
      'use server';
      return Object.keys({ __proto__ });
    }),
    [1].map((__proto__) => async () => {
      'use server';
      return Object.keys({ __proto__: __proto__ });
    }),
    [1].map((__proto__) => async () => {
      'use server';
      return Object.keys({ ['__proto__']: __proto__ });
    }),
    [1].map(() => async () => {
      'use server';
      return <b>a&#32;
        b</b>;
    }),
    [1].map(() => async () => {
      'use server';
      return <b>a
        b</b>;
    }),
    [1].map(() => async () => {
      'use server';
      return <b>a&#xa;b</b>;
    }),
    [1].map(() => {
      var save = async () => {
        'use server';
        return id;
      };
      return async () => {
        'use server';
        return save.name;
      };
    }),
    [1].map(() => {
      const save = async () => {
        'use server';
        return id;
      };
      rename(save);
      return async () => {
        'use server';
        return save.name;
      };
    }),
  ].flat();
}
