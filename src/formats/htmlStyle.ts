/** The looks of the HTML report: light and dark, phone and desk, screen and paper. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1d2430; --soft: #5b6574; --line: #dde2ea; --panel: #f5f7fa; --bar: #5b7fb5;
  --good: #1a7f4b; --fair: #95620a; --poor: #b3261e; --warning: #ffe9b8; --error: #ffd2cd;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14181f; --ink: #e4e8ef; --soft: #9aa5b5; --line: #2d3542; --panel: #1b212b; --bar: #7f9fd0;
    --good: #5fce95; --fair: #e5b45c; --poor: #ff8f86; --warning: #574310; --error: #66201a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; }
a { color: inherit; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; margin: 0; }
.tiles div { background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; }
.tiles dt { color: var(--soft); font-size: .85rem; }
.tiles dd { margin: 0; font-size: 1.5rem; font-weight: 600; }
.good { color: var(--good); } .fair { color: var(--fair); } .poor { color: var(--poor); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: 600; color: var(--soft); font-size: .85rem; }
th, td { padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: right; white-space: nowrap; }
td.name { width: 60%; overflow-wrap: anywhere; }
td.chart { width: 40%; }
.bar { display: block; height: .8rem; margin-top: .35rem; min-width: 2px; background: var(--bar); border-radius: 2px; }
.wide { overflow-x: auto; }
.groups td { min-width: 3rem; overflow-wrap: anywhere; } .groups td:last-child { min-width: 14rem; font-size: .85rem; }
.histogram th { white-space: nowrap; font-weight: 400; width: 4.5rem; }
.histogram td.chart { width: 100%; }
.histogram + table { margin-top: 1rem; }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .6rem 0; }
summary { padding: .6rem .8rem; cursor: pointer; display: flex; gap: .75rem; flex-wrap: wrap; align-items: baseline; }
summary::before { content: "▸"; color: var(--soft); }
details[open] > summary::before { content: "▾"; }
summary::-webkit-details-marker { display: none; }
summary b { overflow-wrap: anywhere; flex: 1 1 12rem; }
summary .amount { color: var(--soft); font-size: .9rem; }
.body { padding: 0 .8rem .8rem; }
.draft { margin: 0 0 .8rem; padding: .8rem; background: var(--panel); border-radius: .4rem; font: inherit;
  white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; border-radius: 2px; padding: 0 1px; }
mark.warning { background: var(--warning); box-shadow: inset 0 -2px var(--fair); }
mark.error { background: var(--error); box-shadow: inset 0 -2px var(--poor); }
sup { line-height: 0; } sup a { text-decoration: none; font-weight: 600; padding: 0 .15em; }
ol { padding-left: 1.6rem; margin: 0; } li { margin: .4rem 0; overflow-wrap: anywhere; }
li ul { padding-left: 1.2rem; color: var(--soft); }
code { font-size: .85em; color: var(--soft); }
:target { outline: 2px solid var(--bar); outline-offset: 2px; }
@media (max-width: 30rem) {
  main { padding: 1rem .75rem 3rem; }
  .tiles { grid-template-columns: 1fr 1fr; }
  td.chart { width: 25%; }
  table { font-size: .9rem; } th, td { padding-right: .35rem; }
}
@media print {
  :root { color-scheme: light; }
  body { font-size: 11pt; }
  h2, summary, thead { break-after: avoid; }
  summary::before { content: none; }
  details, tr, .tiles div { break-inside: avoid; }
  details::details-content { content-visibility: visible; height: auto; }
  .bar, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
}
`
