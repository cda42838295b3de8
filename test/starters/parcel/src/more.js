export async function more() {
  return 'body-of-more';
}
