/** What the compiler asks of `node:process`. */
export default { env: {}, versions: { node: '0' }, cwd: (): string => '/' };
