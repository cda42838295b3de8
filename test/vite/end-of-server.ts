/** Ends a development server as a test may: what Vite's dependency optimiser has begun goes on behind `close()`, and fails where its folder is taken away meanwhile. */
import { setTimeout as wait } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';

export async function endServer(server: Pick<ViteDevServer, 'close' | 'environments'>): Promise<void> {
  // The optimiser of a server that was asked for nothing waits for the first request.
  await Promise.race([optimiserIsDone(server), wait(5000, undefined, { ref: false })]);
  await server.close();
}

async function optimiserIsDone({ environments }: Pick<ViteDevServer, 'environments'>): Promise<void> {
  for (const { depsOptimizer } of Object.values(environments)) {
    await depsOptimizer?.scanProcessing;
    const { optimized = {}, discovered = {} } = depsOptimizer?.metadata ?? {};
    await Promise.allSettled([...Object.values(optimized), ...Object.values(discovered)].map(({ processing }) => processing));
  }
}
