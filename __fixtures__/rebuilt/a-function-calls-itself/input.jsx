export function Page({ step }) {
  async function countdown(n) {
    'use server';
    trace(n);
    return n <= 0 ? 'done' : countdown(n - step);
  }
  return <form action={countdown} />;
}
