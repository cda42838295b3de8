/** A server in a process of its own, for the one who starts it again with every build. */
import { serve, type ServerMessage } from './serve.ts';

const [output = '', port = '0', mode = 'production'] = process.argv.slice(2);

const tell = (message: ServerMessage): void => void process.send?.(message);

process.on('disconnect', () => process.exit());
try {
  tell({ kind: 'listening', port: await serve({ output, port: Number(port), development: mode === 'development' }) });
} catch (error) {
  const { code = '', message = String(error) } = error as { readonly code?: string; readonly message?: string };
  tell({ kind: 'failed', code, message });
  process.exitCode = 1;
}
