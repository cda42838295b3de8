export function group(first, ...others) {
  return async () => {
    'use server';
    return [first, others];
  };
}
