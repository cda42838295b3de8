'use server';
const isOn = true;
export var save = async () => 'first';
if (isOn) {
  var save = async () => 'second';
}
export async function held() {
  return [save];
}
