import type { Operation } from './requests.ts';

/** Every operation of an OpenAPI document. */
export function operationsOf(document: { paths?: object }): Operation[] {
	return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
		Object.entries(item as Record<string, Omit<Operation, 'method' | 'path'>>).map(([method, operation]) => ({
			...operation,
			method: method.toUpperCase(),
			path,
		})),
	);
}
