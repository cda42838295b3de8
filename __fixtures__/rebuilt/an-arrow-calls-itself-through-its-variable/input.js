export function Page({ step }) {
  const countdown = async (n) => {
    'use server';
    trace(n);
    return n <= 0 ? [countdown.name, countdown.length] : countdown(n - step);
  };
  return { countdown };
}
