/**
 * `npm run demo`: one command from a fresh clone to the guestbook in a browser.
 * This file runs on any Node.js, before anything is installed; it brings the rest about and hands over to framework/main.ts.
 */
import { npm } from './npm.mjs';
import { prepare } from './prepare.mjs';

prepare();
npm(null, ['run', '--silent', '--workspace', '@use-server-example/guestbook', 'start', '--', ...process.argv.slice(2)]);
