export function Page({ id }) {
  var label = (n) => id + n;
  var other = function () { return id; };
  return async function show(n) {
    'use server';
    return [label.name, label(n), other.name, other.length];
  };
}
