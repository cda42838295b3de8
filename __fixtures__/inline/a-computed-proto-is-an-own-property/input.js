export const handlers = {
  ['__proto__']: async () => {
    'use server';
    return 'own';
  },
};
