export function Page({ isAdmin, id }) {
  const retry = isAdmin ? async (n) => { 'use server'; return n > 0 ? [id, await retry(n - 1)] : typeof retry; } : null;
  const last = id && (0, async function named(n) { 'use server'; return [n, typeof last, typeof named]; });
  const { given = async () => { 'use server'; return [typeof given, id]; } } = {};
  const make = (made = async () => { 'use server'; return [typeof made, id]; }) => made;
  let first, second, third = null;
  first = second = async () => { 'use server'; return [typeof first, typeof second, id]; };
  third ??= async (n) => { 'use server'; return n > 0 ? [n, await third(n - 1)] : id; };
  return [retry, last, given, make(), first, third];
}
