export let once;
const own = 'of the module';

{
  const holder = () => once0;
  const outer = () => own;
  const once0 = async function own(deep) {
    'use server';
    return deep ? [outer(), typeof own, holder() === own] : own(true);
  };
  once = once0;
}

export function byItsOwnName() {
  const outer = () => own;
  return async function own(deep) {
    'use server';
    return deep ? [outer(), typeof own] : own(true);
  };
}

export function byAVariable() {
  const outer = () => own;
  {
    const own = async (deep) => {
      'use server';
      return deep ? [outer(), typeof own] : own(true);
    };
    return own;
  }
}

export function byAGlobal() {
  const outer = () => typeof missing;
  return async function missing(deep) {
    'use server';
    return deep ? [outer(), typeof missing] : missing(true);
  };
}

export function byTwoNames() {
  const holder = () => save;
  const outer = () => own;
  const save = async function own(deep) {
    'use server';
    return deep ? [outer(), typeof own, holder() === own] : own(true);
  };
  return save;
}
