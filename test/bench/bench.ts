/**
 * How fast the program is, how much memory it takes, and whether its time grows with the length of the text:
 *
 *   npm run bench [-- processes|stages|peers|lines|report]
 *
 * Prints medians of several runs, measured in this one run, and their ratios: seconds differ from machine to machine, ratios
 * hardly do.
 */
import { printLines } from './lines.js';
import { printPeers } from './peers.js';
import { printProcesses } from './processes.js';
import { printReport } from './report.js';
import { printStages } from './stages.js';

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  processes: printProcesses,
  stages: printStages,
  peers: printPeers,
  lines: printLines,
  report: printReport,
};

const asked = process.argv.slice(2);
for (const name of asked) if (!(name in PARTS)) throw new Error(`no part ${name}; there are ${Object.keys(PARTS)}`);
for (const [name, print] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) await print();
