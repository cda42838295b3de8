const save = async (n) => ['save', n];
const load = async () => 'load';
export { save as 'save it', load as 'load it' };
export default async () => 'default';
