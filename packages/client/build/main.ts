import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { writeReport } from './report.ts';

const { values } = parseArgs({ options: { report: { type: 'boolean', default: false } } });
await bundle();
if (values.report) await writeReport();
