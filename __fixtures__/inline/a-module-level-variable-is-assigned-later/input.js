export let save;
export var load = null;

save = async (n) => {
  'use server';
  return ['save', n];
};

export function setUp() {
  load = async function () {
    'use server';
    return 'load';
  };
}
