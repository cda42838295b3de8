import type { ServerFunctionHandlerOptions } from 'babel-plugin-use-server/runtime/server';

/** What is said of every call; see `ServerFunctionHandlerOptions` for what else there is. */
const options: Omit<ServerFunctionHandlerOptions, 'manifest'> = {
  instrument: async (call, run) => {
    const start = performance.now();
    await run().finally(() => console.log(`${call.name} took ${(performance.now() - start).toFixed(1)} ms`));
  },
};

export default options;
