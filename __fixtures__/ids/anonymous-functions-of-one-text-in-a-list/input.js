export const steps = [
  async () => {
    'use server';
    return 'same';
  },
  async () => {
    'use server'; // A comment and another layout make no difference.
    return 'same'
  },
];
