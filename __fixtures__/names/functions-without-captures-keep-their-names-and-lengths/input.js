export function Page() {
  async function declared(a, b) {
    'use server';
  }
  const arrow = async (a, b = 1, c) => {
    'use server';
  };
  const sequence = (0, async function () {
    'use server';
  });
  return {
    declared,
    arrow,
    sequence,
    async method(a) {
      'use server';
    },
    property: async () => {
      'use server';
    },
    ['com' + 'puted']: async () => {
      'use server';
    },
    called: ((run) => run)(async (a) => {
      'use server';
    }),
  };
}
