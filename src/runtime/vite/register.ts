/** What compiled server modules register with, under @vitejs/plugin-rsc. */
import { registerServerReference as register } from '@vitejs/plugin-rsc/react/rsc/server';

/** React's own, of the copy that plugin-rsc renders with. */
export const registerServerReference: <T>(reference: T, id: string, exportName: string) => T = register;
