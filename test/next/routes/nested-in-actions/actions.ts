'use server';

export async function counterFrom(start: number) {
  const step = { by: 2 };
  return async function next(times: number) {
    'use server';
    return start + step.by * times;
  };
}
