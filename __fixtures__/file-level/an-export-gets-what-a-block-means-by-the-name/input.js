'use server';

// `impl` is no Server Function at the top of the module, and is one where the exports get it.
function impl() {
  return 'of the module';
}

export let save = async () => 'first';

{
  const impl = async () => 'of the block';
  var kept = impl;
}

export { kept };

export async function replace() {
  const impl = async () => 'of the function';
  save = impl;
  return other();
}

function other() {
  return impl();
}
