export async function publish(x) {
  return ['of drafts', x];
}
