/**
 * The page of `use-server report`: one file, and nothing in it reaches for the network.
 *
 *     { project: 'shop', functions: […], … }   →   <!doctype html> … <script type="application/json" id="data">…</script> <script>…</script>
 *
 * Guaranteed: names and code of the project are data, never markup or script; the page's policy lets only its own script and style run.
 */
import { createHash } from 'node:crypto';
import { publishedText } from '../../own-files.ts';
import type { ReportData } from './data.ts';
import { STYLE } from './style.ts';

/** @returns A whole document. The same data gives the same bytes. */
export function reportPage(data: ReportData): string {
  const script = publishedText('dist/cli/report/page.js');
  const title = `Server Functions of ${data.project}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${digestOf(STYLE)}'; script-src '${digestOf(script)}'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<noscript><p>This page needs JavaScript: it makes its table from the data below. <code>use-server list</code> prints the same in a terminal.</p></noscript>
</main>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** As a policy names it: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
