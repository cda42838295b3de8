/** SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), for code scanning services and editors. */
import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { Diagnostic, Severity, Span } from '../../model/index.ts';
import { catalogue, diagnosticCodes, docsUrl, DOCS_URL } from '../catalogue/catalogue.ts';
import type { FormatOptions } from './options.ts';
import { fileOfRelated, lineAndColumn, shownFilename } from './place.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning'>> = { error: 'error', warn: 'warning' };

/** One run with every rule of the catalogue, so that a reader can tell a rule without findings from an unknown one. */
export function formatSarif(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'use-server', informationUri: DOCS_URL, rules: rules() } },
        columnKind: 'utf16CodeUnits',
        results: results(diagnostics, options),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function rules(): ReportingDescriptor[] {
  return diagnosticCodes.map((code) => ({
    id: code,
    shortDescription: { text: catalogue[code].title },
    helpUri: docsUrl(code),
    defaultConfiguration: { level: LEVELS[catalogue[code].severity] },
  }));
}

function results(diagnostics: readonly Diagnostic[], options: FormatOptions): Result[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const known = knownBy(diagnostic, options);
    const nth = (seen.get(known) ?? 0) + 1;
    seen.set(known, nth);
    return { ...result(diagnostic, options), partialFingerprints: { 'useServer/v1': known, primaryLocationLineHash: `${known}:${nth}` } };
  });
}

/** Of the file and the finding in it. GitHub compares `primaryLocationLineHash` alone, which ends with a number among equals. */
function knownBy({ filename, fingerprint }: Diagnostic, { root }: FormatOptions): string {
  return createHash('sha256')
    .update(`${shownFilename(filename, root)}\n${fingerprint}`)
    .digest('hex')
    .slice(0, 16);
}

function result(diagnostic: Diagnostic, options: FormatOptions): Result {
  const related = diagnostic.related.map((entry, index) => ({
    id: index + 1,
    message: { text: entry.message },
    ...location(fileOfRelated(diagnostic, entry), entry.span, options),
  }));
  return {
    ruleId: diagnostic.code,
    ruleIndex: diagnosticCodes.indexOf(diagnostic.code),
    level: LEVELS[diagnostic.severity],
    message: { text: `${diagnostic.message} ${diagnostic.hint}` },
    locations: [location(diagnostic.filename, diagnostic.span, options)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
  };
}

function location(filename: string, span: Span, { root }: FormatOptions): Location {
  const place = lineAndColumn(filename, span, root);
  const artifactLocation = isAbsolute(place.filename)
    ? { uri: pathToFileURL(place.filename).href }
    : { uri: place.filename.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
  const { line: startLine, column: startColumn, endLine, endColumn } = place;
  return { physicalLocation: { artifactLocation, region: { startLine, startColumn, endLine, endColumn } } };
}
