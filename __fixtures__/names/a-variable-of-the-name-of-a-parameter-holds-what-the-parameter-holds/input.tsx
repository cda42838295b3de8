export function Page({ h }, on) {
  const act = async () => {
    'use server';
    return [typeof h, h === undefined, typeof h === 'function' ? h() : h];
  };
  if (on) var h = () => 1;
  return act;
}

export function Server({ h }, on) {
  const act = async () => {
    'use server';
    return typeof h === 'function' ? h() : h;
  };
  if (on)
    var h = async () => {
      'use server';
      return 'server';
    };
  return act;
}

export function Assigned(h, on) {
  const act = async () => {
    'use server';
    return typeof h === 'function' ? h() : h;
  };
  if (on)
    h = async () => {
      'use server';
      return 'assigned';
    };
  return act;
}

export function Loop(list) {
  const act = async () => {
    'use server';
    return h;
  };
  for (var h of list);
  return act;
}

export function Functions(list) {
  const act = async () => {
    'use server';
    return typeof h === 'function' ? h() : h;
  };
  const kept = [act];
  for (var h of list) {
    kept.push(async () => {
      'use server';
      return h;
    });
  }
  if (list.length > 2) var h = () => 'three';
  return kept;
}

export function Head(list) {
  let f = async () => {
    'use server';
    return 'first';
  };
  const act = async () => {
    'use server';
    return typeof f === 'function' ? f() : f;
  };
  for (f of list);
  return act;
}

/** Its own variable, because a parameter holds an expression; it begins with what the parameter holds. */
export function Default(h, on = false) {
  const act = async () => {
    'use server';
    return typeof h === 'function' ? h() : h;
  };
  if (on) var h = () => 1;
  return act;
}

export function HeadThenAssigned(list, on) {
  const act = async () => {
    'use server';
    return typeof h === 'function' ? h() : h;
  };
  for (var h of list);
  if (on)
    h = async () => {
      'use server';
      return 'assigned';
    };
  return act;
}

export function Patterned({ a: [h] }, ...{ length: n }) {
  function act() {
    return h;
  }
  const save = async () => {
    'use server';
    return [typeof h, act()];
  };
  {
    var h;
    var n = () => 1;
  }
  return save;
}
