import { fileURLToPath } from 'node:url';

/** Path of one of the data files that come with the package. */
export const dataFile = (name: string): string =>
	fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
