export const f = async function d(n) {
  'use server';
  if (n === 0) return 'end';
  const helper = async (bound = d.bind(null, 0)) => bound();
  return [
    async function () {
      'use server';
      return [await d(0), d.name];
    },
    async () => {
      'use server';
      return helper();
    },
  ];
};
