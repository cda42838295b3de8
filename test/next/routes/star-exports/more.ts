export async function list() {
  return 'listed';
}
