export const bindCaptures = (value) => ['mine', value];
export default 'default of mine';
