export const alsoPlain = () => 'plain';
export const plain = () => 'plain';
