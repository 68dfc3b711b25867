import { runCli } from '@dailyveg/db/cli';
import { seedViaApi } from './seed-via-api.ts';

process.exitCode = await runCli(process.argv.slice(2), { seedViaApi });
