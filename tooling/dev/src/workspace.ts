import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository. */
export const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** Where `npm start` keeps its databases, secrets and mails. */
export const dataFolder = join(root, '.dailyveg');
