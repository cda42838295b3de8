/** No directive on top: imported by client code, its body would be shipped. */
export async function readSecret() {
  'use server';
  return 'the-secret-of-the-server';
}
