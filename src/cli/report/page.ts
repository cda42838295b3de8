/**
 * The script of the page of `use-server report`, in the browser: a table of the Server Functions, with search, filters and order, and what there
 * is to know of each. It imports nothing, because it is put into the page as it stands.
 *
 * Guaranteed: everything from the project gets into the page as text. Details are made when they are opened, so thousands of functions are no load.
 */
import type { ExplainedJson } from '../functions/function-json.ts';
import type { IdentifiedReference, KeptReference } from '../../5-manifest/diff/diff.ts';
import type { ReportData } from './data.ts';

type Content = Node | string | readonly (Node | string)[];

const data = JSON.parse(document.querySelector('#data')?.textContent ?? '') as ReportData;
const main = document.querySelector('main') as HTMLElement;

/** `element('code', 'name', 'save')` */
function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, content: Content = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...(Array.isArray(content) ? (content as readonly (Node | string)[]) : [content as Node | string]));
  return made;
}

function counted(amount: number, noun: string): string {
  return `${amount.toLocaleString('en-US')} ${noun}${amount === 1 ? '' : 's'}`;
}

/* What is said of all. */

type Used = 'client' | 'server' | 'nothing';

function usedFrom({ referencedFrom = [] }: ExplainedJson): Used {
  return referencedFrom.some(({ fromClient }) => fromClient) ? 'client' : referencedFrom.length > 0 ? 'server' : 'nothing';
}

function summary(): HTMLElement {
  const kinds = new Map<string, number>();
  for (const { kind } of data.functions) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const parts = [...kinds].map(([kind, amount]) => `${amount.toLocaleString('en-US')} ${kind}`).join(', ');
  const unguarded = data.functions.filter(({ guard }) => guard?.status === 'none').length;
  const unused = data.functions.filter((one) => usedFrom(one) === 'nothing').length;
  return element('p', '', [
    `${counted(data.functions.length, 'endpoint')} in ${counted(new Set(data.functions.map(({ file }) => file)).size, 'file')}${parts === '' ? '' : `: ${parts}`}. `,
    ...(unguarded === 0 ? [] : [element('span', 'warn', `${counted(unguarded, 'function')} without a guard seen. `)]),
    ...(unused === 0 ? [] : [element('span', 'warn', `${counted(unused, 'function')} without a use.`)]),
  ]);
}

function problems(): HTMLElement[] {
  return [
    ...told(data.problems, (amount) => `${counted(amount, 'file')} could not be read, so functions may be missing:`),
    ...told(data.errors, (amount) => `${counted(amount, 'error')}: files with one do not compile, and what is refused may be missing here:`),
  ];
}

function told(rows: readonly string[], titleOf: (amount: number) => string): HTMLElement[] {
  if (rows.length === 0) return [];
  const list = element(
    'ul',
    '',
    rows.map((row) => element('li', '', row)),
  );
  return [element('p', 'bad', titleOf(rows.length)), list];
}

/* What has changed. */

function changes(): HTMLElement[] {
  if (data.changes === null) return [];
  const { unguarded, rePointed, removed, moved, kept, added, changed, guardChanged } = data.changes;
  const one = ({ id, reference }: IdentifiedReference): string => `${reference.name} (${reference.module}:${reference.loc.line}), ${id.slice(0, 8)}`;
  const both = ({ id, from, to }: KeptReference): string =>
    `${from.name} (${from.module}:${from.loc.line}) → ${to.name} (${to.module}:${to.loc.line}), ${id.slice(0, 8)}`;
  const lists: readonly (readonly [title: string, className: string, rows: readonly string[]])[] = [
    ['Unguarded: a guard came first, and none is seen any more', 'bad', unguarded.map(both)],
    ['Re-pointed: a client of the old build would call another function', 'bad', rePointed.map(both)],
    ['Removed: calls of old clients fail', 'warn', removed.map(one)],
    ['Added: clients can call them from now on', 'good', added.map(one)],
    ['Moved: the same code under another id', '', moved.map(({ from, to }) => `${one(from)} → ${one(to)}`)],
    ['Kept: at another place under the old id', '', kept.map(both)],
    [
      'Changed: other parameters or captures',
      'warn',
      changed.map((row) => `${both(row)}: ${[...(row.params ? ['parameters'] : []), ...(row.captures ? ['captures'] : [])].join(' and ')}`),
    ],
    ['Guard changed: another one comes first, or it is public', '', guardChanged.map(both)],
  ];
  const shown = lists.filter(([, , rows]) => rows.length > 0);
  const sections = shown.flatMap(([title, className, rows]) => [
    element('h3', className, `${title} (${rows.length})`),
    element(
      'ul',
      '',
      rows.map((row) => element('li', '', row)),
    ),
  ]);
  return [
    element('section', 'changes', [
      element('h2', '', 'Since the older manifest'),
      ...(shown.length === 0 ? [element('p', '', 'Nothing has changed.')] : sections),
    ]),
  ];
}

/* The table. */

interface Row {
  readonly shown: ExplainedJson;
  readonly used: Used;
  /** What search looks through. */
  readonly words: string;
  readonly line: HTMLTableRowElement;
  details: HTMLTableRowElement | null;
}

/** A column that is there where guards are configured. */
const GUARD: readonly (readonly [title: string, key: (row: Row) => string | number])[] =
  data.guards === null ? [] : [['Guard', ({ shown }) => guardWord(shown)]];

const COLUMNS: readonly (readonly [title: string, key: (row: Row) => string | number])[] = [
  ['Function', ({ shown }) => shown.name.toLowerCase()],
  ['Place', ({ shown }) => `${shown.file}:${String(shown.line).padStart(7, '0')}`],
  ['Kind', ({ shown }) => shown.kind],
  ['Captures', ({ shown }) => shown.captures.length],
  ...GUARD,
  ['Used from', ({ used }) => used],
  ['Findings', ({ shown }) => shown.findings.length],
];

function rowOf(shown: ExplainedJson, index: number): Row {
  const used = usedFrom(shown);
  const button = element('button', 'name', [shown.name, element('span', 'faint', `(${shown.params.join(', ')})`)]);
  button.type = 'button';
  button.id = `function-${index}`;
  button.setAttribute('aria-expanded', 'false');
  const secret = shown.sent.some(({ verdict }) => verdict !== 'sent');
  const cells: readonly Content[] = [
    button,
    element('code', '', `${shown.file}:${shown.line}`),
    shown.kind,
    shown.captures.length === 0
      ? element('span', 'faint', 'none')
      : [element('code', '', shown.captures.join(', ')), ...(secret ? [' ', element('span', 'warn', 'look')] : [])],
    ...(data.guards === null ? [] : [element('span', shown.guard?.status === 'none' ? 'warn' : '', guardWord(shown))]),
    used === 'nothing' ? element('span', 'warn', 'nothing') : `${used}, ${counted(shown.referencedFrom?.length ?? 0, 'place')}`,
    shown.findings.length === 0
      ? element('span', 'faint', 'none')
      : element('span', shown.findings.some(({ severity }) => severity === 'error') ? 'bad' : 'warn', String(shown.findings.length)),
  ];
  const line = element(
    'tr',
    '',
    cells.map((content, column) => cell(content, column === 0 ? null : (COLUMNS[column]?.[0] ?? null))),
  );
  line.setAttribute('role', 'row');
  const row: Row = { shown, used, line, details: null, words: [shown.name, shown.file, shown.id, ...shown.params, ...shown.captures].join('\n').toLowerCase() };
  button.addEventListener('click', () => toggle(row));
  return row;
}

/** The guard in a word. */
function guardWord({ guard }: ExplainedJson): string {
  return guard?.status === 'guarded' ? (guard.by?.name ?? 'guarded') : guard?.status === 'public' ? 'public' : 'none seen';
}

function cell(content: Content, label: string | null): HTMLTableCellElement {
  const made = element('td', '', content);
  made.setAttribute('role', 'cell');
  if (label !== null) made.dataset['label'] = label;
  return made;
}

function toggle(row: Row): void {
  const button = row.line.querySelector('button');
  const isOpen = row.details !== null;
  button?.setAttribute('aria-expanded', String(!isOpen));
  row.details?.remove();
  row.details = isOpen ? null : detailsOf(row.shown);
  if (row.details !== null) row.line.after(row.details);
}

/* What there is to know of one. */

const HOW = {
  call: 'called',
  element: 'rendered',
  prop: 'passed as',
  bind: 'bound with .bind()',
  value: 'passed on',
  import: 'imported',
  're-export': 'exported again',
  dynamic: 'loaded by a call',
} as const;

/** The codes may be those of other functions of the file. */
function doesNotCompile({ refused = [] }: ExplainedJson): HTMLElement {
  return element('p', 'bad', `Nothing: the file does not compile.${refused.length === 0 ? '' : ` It is refused for ${refused.join(', ')}.`}`);
}

/** Of the build, where that is known. */
function idsOf({ id, next }: ExplainedJson, isOther: boolean): (string | Node)[] {
  if (!isOther) return [element('code', '', id)];
  const built = (next?.ids ?? []).flatMap((one) => [element('code', '', one), ' by Next.js, ']);
  return [...built, element('code', '', id), ' as this compiler would make it'];
}

function clientGets(shown: ExplainedJson): HTMLElement {
  const { client, server, refusedInClient, file, captures: sent } = shown;
  if (server === null) return doesNotCompile(shown);
  if (client !== null) return code(client);
  if (refusedInClient === true)
    return element('p', 'bad', `Nothing: client code imports ${file}, and what defines a Server Function inline is not compiled for the client.`);
  return element('p', '', `No code. Where it is passed to the client, React sends the id${sent.length === 0 ? '' : ' and, encrypted, what it captures'}.`);
}

function serverGets(shown: ExplainedJson): HTMLElement {
  const { server } = shown;
  if (server === null) return doesNotCompile(shown);
  return server === '' ? element('p', '', 'It is registered under another of its names.') : code(server);
}

function detailsOf(shown: ExplainedJson): HTMLTableRowElement {
  // A build of Next.js without this compiler.
  const isOther = shown.next?.isOurs === false;
  const content = cell(
    [
      element('p', 'faint', ['id ', ...idsOf(shown, isOther), shown.exportedAs === undefined ? `, exported as ${shown.export}` : ', exported under its id']),
      ...section('Source', numbered(shown.source.text, shown.source.line)),
      ...(data.guards === null ? [] : section('Guard', element('p', shown.guard?.status === 'none' ? 'warn' : '', data.guards[shown.id] ?? ''))),
      ...section(isOther ? 'What would travel with it, by this compiler' : 'What travels with it', captures(shown)),
      ...section('Who uses it, and what it uses', graph(shown)),
      ...section(isOther ? 'By this compiler the client would get' : 'The client gets', clientGets(shown)),
      ...section(isOther ? 'By this compiler the server would get' : 'The server gets', serverGets(shown)),
      ...(shown.findings.length === 0
        ? []
        : section(
            'Findings',
            element(
              'ul',
              '',
              shown.findings.map(({ severity, code: name, message, hint }) =>
                element('li', '', [element('span', severity === 'error' ? 'bad' : 'warn', `${severity} ${name}`), ` ${message} ${hint}`]),
              ),
            ),
          )),
    ],
    null,
  );
  content.colSpan = COLUMNS.length;
  const row = element('tr', 'details', content);
  row.setAttribute('role', 'row');
  return row;
}

function section(title: string, content: Node): Node[] {
  return [element('h3', '', title), content];
}

/** Long lines scroll, so the keyboard must get there. */
function code(text: string): HTMLElement {
  const made = element('pre', '', text);
  made.tabIndex = 0;
  return made;
}

function numbered(text: string, first: number): HTMLElement {
  const lines = text.split('\n');
  const digits = String(first + lines.length - 1).length;
  const made = code('');
  made.append(...lines.flatMap((line, index) => [element('span', 'number', `${String(first + index).padStart(digits)}  `), `${line}\n`]));
  return made;
}

function captures({ sent, rebuilt }: ExplainedJson): HTMLElement {
  if (sent.length + rebuilt.length === 0) return element('p', '', 'Nothing: it captures no variables.');
  const parts = (names: readonly string[] | null, tested: readonly string[]): string =>
    names === null
      ? 'the whole value'
      : [
          ...(names.length === 0 ? [] : [`only ${names.join(', ')}`]),
          ...(tested.length === 0 ? [] : [`of ${tested.join(', ')} whether there is something`]),
        ].join(', and ');
  const verdicts = { sent: 'encrypted: ', 'may-be-secret': 'encrypted, and it may be a secret: ', refused: 'refused: ' } as const;
  return element('ul', '', [
    ...sent.map(({ name, verdict, parts: names, tested, line }) =>
      element('li', '', [
        element('code', '', name),
        ', ',
        element('span', verdict === 'sent' ? '' : verdict === 'refused' ? 'bad' : 'warn', verdicts[verdict]),
        parts(names, tested),
        element('span', 'faint', `, declared in line ${line}`),
      ]),
    ),
    ...rebuilt.map(({ name, line }) =>
      element('li', '', [element('code', '', name), ', not sent: the server builds it again', element('span', 'faint', `, declared in line ${line}`)]),
    ),
  ]);
}

function graph({ name, referencedFrom = [], importChain, imports }: ExplainedJson): HTMLElement {
  const users = referencedFrom.map(({ file, line, how, detail, fromClient }) =>
    element('li', '', [element('code', '', `${file}:${line}`), ` ${HOW[how]}${detail === null ? '' : ` ${detail}`}${fromClient ? ', in the client' : ''}`]),
  );
  const used = imports.map(({ specifier, names }) => element('li', '', [element('code', '', names.join(', ')), ' from ', element('code', '', specifier)]));
  const arrow = (): HTMLElement => element('span', 'arrow', '→');
  const drawn = element('div', 'graph', [
    element('ul', '', users.length > 0 ? users : [element('li', 'warn', 'Nothing refers to it: an endpoint without a use.')]),
    arrow(),
    element('ul', '', [element('li', '', element('strong', '', name))]),
    arrow(),
    element('ul', '', used.length > 0 ? used : [element('li', 'faint', 'Nothing that is imported.')]),
  ]);
  return importChain === null ? drawn : element('div', '', [drawn, element('p', 'faint', `Client code gets there by ${importChain.join(' → ')}`)]);
}

/* Search, filters, order. */

function labelled(text: string, control: HTMLInputElement | HTMLSelectElement, className = ''): HTMLElement {
  return element('label', className, [text, control]);
}

function choice(options: readonly (readonly [value: string, text: string])[]): HTMLSelectElement {
  return element(
    'select',
    '',
    options.map(([value, text]) => Object.assign(element('option', '', text), { value })),
  );
}

interface Filters {
  readonly search: HTMLInputElement;
  readonly kind: HTMLSelectElement;
  readonly used: HTMLSelectElement;
  readonly sent: HTMLSelectElement;
  readonly guard: HTMLSelectElement;
}

function filtersFor(rows: readonly Row[]): Filters {
  return {
    search: Object.assign(element('input', ''), { type: 'search', placeholder: 'name, file, id, parameter, capture' }),
    kind: choice([['', 'every kind'], ...[...new Set(rows.map(({ shown }) => shown.kind))].sort().map((one) => [one, one] as const)]),
    used: choice([
      ['', 'anywhere'],
      ['client', 'the client'],
      ['server', 'the server alone'],
      ['nothing', 'nowhere'],
    ]),
    sent: choice([
      ['', 'with and without'],
      ['some', 'with captures'],
      ['look', 'that may be secrets, or are refused'],
      ['none', 'without captures'],
    ]),
    guard: choice([
      ['', 'every guard'],
      ['guarded', 'guarded'],
      ['none', 'none seen'],
      ['public', 'public'],
    ]),
  };
}

function controlsOf({ search, kind, used, sent, guard }: Filters): HTMLElement {
  return element('div', 'controls', [
    labelled('Search', search, 'search'),
    labelled('Kind', kind),
    labelled('Used from', used),
    labelled('Captures', sent),
    ...(data.guards === null ? [] : [labelled('Guard', guard)]),
  ]);
}

function fits({ shown, words, used: from }: Row, { search, kind, used, sent, guard }: Filters): boolean {
  return (
    words.includes(search.value.trim().toLowerCase()) &&
    (kind.value === '' || shown.kind === kind.value) &&
    (guard.value === '' || shown.guard?.status === guard.value) &&
    (used.value === '' || from === used.value) &&
    (sent.value === '' ||
      (sent.value === 'look' ? shown.sent.some(({ verdict }) => verdict !== 'sent') : shown.captures.length > 0 === (sent.value === 'some')))
  );
}

/** Hides the rows that do not fit, and says how many do. */
function filter(rows: readonly Row[], filters: Filters, status: HTMLElement): void {
  let found = 0;
  for (const row of rows) {
    row.line.hidden = !fits(row, filters);
    if (row.details !== null) row.details.hidden = row.line.hidden;
    if (!row.line.hidden) found++;
  }
  status.textContent = found === rows.length ? '' : `${found.toLocaleString('en-US')} of ${counted(rows.length, 'function')}`;
}

function tableOf(rows: readonly Row[]): HTMLElement {
  const body = element(
    'tbody',
    '',
    rows.map(({ line }) => line),
  );
  const heads = COLUMNS.map(([title], column) => headOf(title, () => order(rows, column, heads, body)));
  const table = element('table', data.guards === null ? '' : 'guarded', [element('thead', '', withRole('row', element('tr', '', heads))), body]);
  table.setAttribute('role', 'table');
  table.setAttribute('aria-label', 'Server Functions');
  return table;
}

function show(): void {
  const rows = data.functions.map(rowOf);
  const filters = filtersFor(rows);
  const status = element('p', 'faint');
  status.setAttribute('role', 'status');
  for (const control of Object.values(filters)) control.addEventListener('input', () => filter(rows, filters, status));
  main.append(summary(), ...problems(), ...changes(), element('h2', '', 'Endpoints'), controlsOf(filters), status, tableOf(rows));
  openTarget(rows);
  addEventListener('hashchange', () => openTarget(rows));
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    filters.search.focus();
  });
}

function withRole<Made extends HTMLElement>(role: string, made: Made): Made {
  made.setAttribute('role', role);
  return made;
}

function headOf(title: string, onClick: () => void): HTMLTableCellElement {
  const button = Object.assign(element('button', '', title), { type: 'button' });
  button.addEventListener('click', onClick);
  return withRole('columnheader', Object.assign(element('th', '', button), { scope: 'col' }));
}

function order(rows: readonly Row[], column: number, heads: readonly HTMLTableCellElement[], body: HTMLElement): void {
  const head = heads[column];
  const key = COLUMNS[column]?.[1];
  if (head === undefined || key === undefined) return;
  const descending = head.getAttribute('aria-sort') === 'ascending';
  for (const other of heads) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  const sorted = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (descending ? -1 : 1));
  body.append(...sorted.flatMap(({ line, details }) => (details === null ? [line] : [line, details])));
}

/** `report.html#3f9a0c12` opens that function. */
function openTarget(rows: readonly Row[]): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const row = id === '' ? undefined : rows.find(({ shown }) => shown.id.startsWith(id));
  if (row === undefined) return;
  if (row.details === null) toggle(row);
  row.line.scrollIntoView();
}

show();
