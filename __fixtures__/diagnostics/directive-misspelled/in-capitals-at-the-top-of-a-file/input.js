"USE SERVER";

export async function save() {
  return 1;
}
