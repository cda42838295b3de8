export const steps = [
  async () => {
    'use server';
    return 'first';
  },
  async () => {
    'use server';
    return 'second';
  },
  async function () {
    'use server';
    return 'third';
  },
];
