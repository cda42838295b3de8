/** Plain functions; the module that exports them on makes them Server Functions. */
export async function negate(n: number) {
  return -n;
}
