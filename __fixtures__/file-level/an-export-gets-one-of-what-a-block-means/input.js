'use server';

// What `impl` is at the top of the module is no Server Function, and says nothing of what the blocks mean by the name.
function impl() {
  return 'of the module';
}

export let save = async () => 'first';

export async function replace(own) {
  const impl = async (text) => ['of the function', text];
  save = own ? impl : async () => 'the other one';
  return other();
}

export async function fall() {
  const impl = null;
  save = impl ?? (async () => 'behind nothing');
  return other();
}

{
  const impl = async () => 'of the block';
  var kept = (other(), impl);
  var given = impl || (async () => 'never');
}

export { kept, given };

export async function both() {
  let undefined = async () => 'a name like another';
  save = undefined;
  return other();
}

function other() {
  return impl();
}
