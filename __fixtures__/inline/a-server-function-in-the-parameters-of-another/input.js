export function Page({ id }) {
  async function open(n, close = async (reason = n) => {
    'use server';
    return ['close', id, n, reason];
  }, { retry = async () => {
    'use server';
    return ['retry', n];
  } } = {}) {
    'use server';
    var n = 'body';
    return { n, close, retry };
  }
  return { open };
}
