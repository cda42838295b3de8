export function Page({ id }) {
  async function declared(a, b) {
    'use server';
    return id;
  }
  const arrow = async (a, b = 1, c) => {
    'use server';
    return id;
  };
  const expression = async function (...all) {
    'use server';
    return id;
  };
  const named = async function inner({ a }, [b]) {
    'use server';
    return id;
  };
  const parenthesised = (async () => {
    'use server';
    return id;
  });
  const { destructured = async (a) => {
    'use server';
    return id;
  } } = {};
  let assigned;
  assigned = async () => {
    'use server';
    return id;
  };
  const list = [
    async () => {
      'use server';
      return id;
    },
  ];
  return { declared, arrow, expression, named, parenthesised, destructured, assigned, list: list[0] };
}
