/** How the page of `use-server report` looks: light and dark, from 360 pixels on, and on paper. */
export const STYLE = `
:root {
  --ground: #fff; --raised: #f5f6f8; --line: #d5d9e0; --text: #1b2330; --faint: #566173; --accent: #1d4fc4; --bad: #b3261e; --warn: #8a5300; --good: #1d6b36;
  font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground);
}
@media (prefers-color-scheme: dark) {
  :root { --ground: #12161d; --raised: #1c222c; --line: #364050; --text: #e6eaf1; --faint: #a3adbd; --accent: #8db4ff; --bad: #ff9a90; --warn: #f0b866; --good: #7fd598; }
}
* { box-sizing: border-box; }
body { margin: 0; }
main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
td .name .faint { font-weight: 400; }
h3 { font-size: .95rem; margin: 1.25rem 0 .35rem; }
p, ul { margin: .35rem 0; }
ul { padding-left: 1.2rem; }
code, pre { font: .85rem/1.5 ui-monospace, monospace; }
pre { margin: 0; padding: .75rem; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; tab-size: 2; }
pre .number { color: var(--faint); user-select: none; }
.faint { color: var(--faint); }
.bad { color: var(--bad); } .warn { color: var(--warn); } .good { color: var(--good); }
.bad, .warn { font-weight: 600; }
.controls { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; align-items: end; }
.controls label { display: grid; gap: .15rem; font-size: .8rem; color: var(--faint); }
.controls .search { flex: 1 1 14rem; }
input, select { font: inherit; color: var(--text); background: var(--ground); border: 1px solid var(--faint); border-radius: 6px; padding: .4rem .5rem; width: 100%; min-height: 2.4rem; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: left; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table, thead, tbody { display: block; }
/* Rows are laid out when they come into view, and so one by one: thousands of them do not hold the page up. Browsers do this for no row of a table. */
tr { display: grid; grid-template-columns: minmax(0, 26fr) minmax(0, 25fr) minmax(0, 9fr) minmax(0, 17fr) minmax(0, 13fr) minmax(0, 9fr); }
.guarded tr { grid-template-columns: minmax(0, 25fr) minmax(0, 24fr) minmax(0, 9fr) minmax(0, 15fr) minmax(0, 12fr) minmax(0, 11fr) minmax(0, 9fr); }
tr[hidden] { display: none; }
tbody tr { content-visibility: auto; contain-intrinsic-block-size: auto 3.9rem; }
tbody tr.details { content-visibility: visible; }
th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead { position: sticky; top: 0; z-index: 1; }
th { font-size: .8rem; color: var(--faint); background: var(--ground); }
th button { font-weight: 600; width: 100%; }
th[aria-sort=ascending] button::after { content: ' ▲'; } th[aria-sort=descending] button::after { content: ' ▼'; }
td .name { color: var(--accent); font-weight: 600; }
td .name::before { content: '▸ '; } td .name[aria-expanded=true]::before { content: '▾ '; }
tr.details > td { grid-column: 1 / -1; min-width: 0; background: var(--ground); padding: 0 .6rem 1.5rem 1.6rem; }
.graph { display: flex; gap: .75rem; align-items: center; }
.graph > ul { list-style: none; padding: .6rem; margin: 0; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; flex: 1; min-width: 0; overflow-wrap: anywhere; }
.graph > .arrow { color: var(--faint); }
.changes li { margin: .2rem 0; overflow-wrap: anywhere; }
@media screen and (max-width: 46rem) {
  main { padding: .75rem; }
  tbody tr, td { display: block; }
  tbody tr[hidden] { display: none; }
  thead { position: static; } thead tr { display: flex; flex-wrap: wrap; gap: .25rem .9rem; } thead th { border: 0; padding: .2rem 0; }
  thead th button { min-height: 1.5rem; }
  tbody td { border: 0; padding: .1rem 0; } tbody tr { border-bottom: 1px solid var(--line); padding: .6rem 0; }
  tbody td[data-label]::before { content: attr(data-label) ': '; color: var(--faint); }
  tr.details > td { padding: 0; }
  .graph { flex-direction: column; align-items: stretch; } .graph > .arrow { align-self: center; transform: rotate(90deg); }
}
@media print {
  :root { font-size: 12px; }
  .controls { display: none; } thead { position: static; } tbody tr { content-visibility: visible; } main { max-width: none; padding: 0; } pre { white-space: pre-wrap; overflow-wrap: anywhere; } tr, pre { break-inside: avoid; }
}
`;
