export async function waits(name) {
  return class {
    static async [name + 1]() {
      'use server';
      return name;
    }
    static [await (name + 2)] = 1;
  };
}

export function* yields(name) {
  yield class {
    static async [name]() {
      'use server';
      return name;
    }
    static [yield] = 1;
  };
}

const inner = [];
export function recurs(n) {
  return class {
    static next = n > 0 ? recurs(n - 1) : null;
    static async ['a' + n]() {
      'use server';
      return n;
    }
    static ['f' + n] = async () => {
      'use server';
      return n;
    };
    static [n > 0 ? (inner.push(recurs(n - 1)), 'x') : 'y'] = 1;
  };
}
export { inner };

export const fields = (name) => class {
  [name] = async () => {
    'use server';
    return name;
  };
  static [name] = async () => {
    'use server';
    return name;
  };
};

export const nested = (name) => (((more) => (class { // => (
  [name + more] = async () => {
    'use server';
    return more;
  };
})));

export const listed = (names) => names.map(name => /* => */ [class Row {
  [name] = async () => {
    'use server';
  };
}, async () => {
  'use server';
  return name;
}]);

export function looped(names) {
  const classes = [];
  for (const name of names) {
    classes.push(class {
      [name] = async () => {
        'use server';
        return name;
      };
    });
  }
  switch (names.length) {
    case 2:
      classes.push(class {
        static async [names[0]]() {
          'use server';
          return names[1];
        }
        static [names[1]]() {}
      });
  }
  return classes;
}

export function blockless(names) {
  const classes = [];
  for (const name of names) if (name) classes.push(class {
    [name] = async () => {
      'use server';
      return name;
    };
  })
  let n = 0;
  do classes.push(class {
    static async [names[n]]() {
      'use server';
      return names[1];
    }
    [names[n]] = async () => {
      'use server';
    }
  }); while (++n < 2)
  return classes;
}
