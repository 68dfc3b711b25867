import { writeFile } from 'node:fs/promises';
import { appRouter } from '@dailyveg/api';
import { openApiDocument } from './openapi.ts';
import { REST_PREFIX } from './rest.ts';

/** `npm run openapi`: brings the committed document up to date. */
const file = new URL('../../../docs/openapi.json', import.meta.url);
await writeFile(file, `${JSON.stringify(openApiDocument(appRouter, REST_PREFIX), null, '\t')}\n`);
