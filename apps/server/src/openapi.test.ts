import { appRouter, errorTable } from '@dailyveg/api';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { openApiDocument, tagDescriptions } from './openapi.ts';
import { listProcedures, listRestProcedures } from './procedures.ts';

const document = openApiDocument(appRouter, '/api/v1');
const operations = listRestProcedures(appRouter).map((procedure) => {
	const method = procedure.method.toLowerCase() as 'get';
	return { procedure, operation: document.paths?.[procedure.route]?.[method] };
});

describe('openApiDocument', () => {
	it('passes the recommended rules of Redocly', async () => {
		const config = await createConfig({ extends: ['recommended'] });
		const problems = await lintFromString({ source: JSON.stringify(document), config });
		expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
			[],
		);
	});

	it.each(listProcedures(appRouter).filter(({ type }) => type !== 'subscription'))(
		'reaches $path, and knows for whom it is',
		({ meta }) => {
			expect(meta.openapi).toBeDefined();
			expect(meta.audience).toBeDefined();
			for (const tag of meta.openapi?.tags ?? []) expect(Object.keys(tagDescriptions)).toContain(tag);
		},
	);

	it.each(operations)('tells what $procedure.path answers', ({ procedure, operation }) => {
		const statuses = Object.keys(operation?.responses ?? {});
		expect(statuses).toContain(String(procedure.successStatus));
		for (const code of procedure.errors) expect(statuses).toContain(String(errorTable[code].status));
		const isPublic = procedure.meta.audience === 'public';
		expect(operation?.security).toEqual(isPublic ? [] : [{ bearer: [] }, { cookie: [] }]);
		expect(statuses.includes('401')).toBe(!isPublic || procedure.errors.includes('INVALID_CREDENTIALS'));
	});

	it('asks for the Idempotency-Key where the call does', () => {
		const asking = operations.filter(({ operation }) =>
			operation?.parameters?.some((parameter) => 'name' in parameter && parameter.name === 'Idempotency-Key'),
		);
		expect(asking.map(({ procedure }) => procedure.path)).toEqual(
			operations
				.filter(({ procedure }) => procedure.meta.isIdempotent)
				.map(({ procedure }) => procedure.path),
		);
		expect(asking.length).toBeGreaterThan(0);
	});

	it('is the same each time', () => {
		expect(openApiDocument(appRouter, '/api/v1')).toEqual(document);
	});
});
