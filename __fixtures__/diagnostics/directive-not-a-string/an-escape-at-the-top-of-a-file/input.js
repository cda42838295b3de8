'use \u0073erver';

export async function save() {
  return 1;
}
