export async function save() {
  'use \
server';
}
