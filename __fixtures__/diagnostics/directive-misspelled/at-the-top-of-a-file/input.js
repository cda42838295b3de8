'use sever';

export async function save() {
  return 1;
}
