'use server';

const log = <T,>(label: string, value: T) => {
  trace(label);
  return value;
};

export const first = log('first', async () => 1),
  second = log('second', async () => first().then((n) => n + 1)),
  third = async () => (await second()) + 1;
