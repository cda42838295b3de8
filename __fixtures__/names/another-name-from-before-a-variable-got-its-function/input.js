export function Page({ id, on }) {
  let label;
  const before = label;
  const alsoBefore = before;
  if (on) label = () => ['label', id];
  const after = label;
  const early = later;
  var later = () => ['later', id];
  const late = later;
  return async () => {
    'use server';
    return [before, alsoBefore, early].map((one) => (one ? one() : 'none')).concat(after ? after() : 'none', late());
  };
}

export function List({ ids }) {
  let undo;
  return ids.map((id) => {
    const previous = undo;
    undo = async () => {
      'use server';
      return previous ? ['behind', await previous()] : 'the first';
    };
    return undo;
  });
}
