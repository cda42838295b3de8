/**
 * `npm run example`: one command from a fresh clone to a tour of the guestbook.
 * This file runs on any Node.js, before anything is installed; it brings the rest about and hands over to main.ts.
 */
import { npm } from './npm.mjs';
import { prepare } from './prepare.mjs';

prepare();
npm(null, ['run', '--silent', '--workspace', '@use-server-example/guestbook', 'tour'], { NODE_ENV: 'production' });
