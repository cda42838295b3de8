export function Page(id) {
  return async (a = arguments.length) => {
    'use server';
    return [a, [1].map(() => arguments[1]), { arguments }];
  };
}
