import { readFile } from 'node:fs/promises';
import { appRouter, errorTable, webhookEvents } from '@dailyveg/api';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { initTRPC } from '@trpc/server';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { openApiDocument, tagDescriptions } from './openapi.ts';
import { type ExampleSchema, exampleOf } from './openapi-examples.ts';
import { listProcedures, listRestProcedures } from './procedures.ts';
import { converterOf } from './rest-input.ts';
import { smallRouter } from './testing/small-router.ts';

const document = openApiDocument(appRouter, '/api/v1');
const operations = listRestProcedures(appRouter).map((procedure) => {
	const method = procedure.method.toLowerCase() as 'get';
	return { procedure, operation: document.paths?.[procedure.route]?.[method] };
});

interface WebhookBody {
	content: { 'application/json': { schema: object; example: unknown } };
}

describe('openApiDocument', () => {
	it('passes the recommended rules of Redocly', async () => {
		const config = await createConfig({ extends: ['recommended'] });
		const problems = await lintFromString({ source: JSON.stringify(document), config });
		expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
			[],
		);
	});

	it.each(listProcedures(appRouter).filter(({ type, meta }) => type !== 'subscription' && !meta.isInternal))(
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
		const schemes = operation?.security?.flatMap((option) => Object.keys(option));
		const { audience, needsFreshProof, takesCartToken } = procedure.meta;
		const takesKeys = audience === 'staff' && !needsFreshProof;
		const expected = [
			...['bearer', 'cookie'],
			...(takesKeys ? ['apiKey'] : []),
			...(audience === 'shopper' || takesCartToken ? ['cartToken'] : []),
		];
		expect([...new Set(schemes)].toSorted()).toEqual(isPublic ? [] : expected.toSorted());
		const asksForProof = procedure.errors.some((code) => errorTable[code].status === 401);
		expect(statuses.includes('401')).toBe(!isPublic || asksForProof);
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

	it('is the committed docs/openapi.json (`npm run openapi` refreshes it)', async () => {
		const file = new URL('../../../docs/openapi.json', import.meta.url);
		expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(document)));
	});

	it.each(operations)('has examples that $procedure.path takes', ({ procedure, operation }) => {
		const body = operation?.requestBody as { content: Record<string, { example: object }> } | undefined;
		const parameters = (operation?.parameters ?? []) as { name: string; in: string; schema: ExampleSchema }[];
		const given = parameters.filter((parameter) => parameter.in !== 'header' && parameter.name !== 'cursor');
		const parametersGiven = Object.fromEntries(given.map(({ name, schema }) => [name, exampleOf(schema)]));
		const input = { ...body?.content['application/json']?.example, ...parametersGiven };
		if (!procedure.input) return;
		const converted = converterOf(procedure.input, 'json')(input);
		expect(procedure.input.safeParse(converted).error?.issues).toBeUndefined();
	});

	it('has examples that fit their own schemas', () => {
		const ajv = new Ajv2020({ strict: false });
		addFormats.default(ajv);
		let count = 0;
		JSON.parse(JSON.stringify(document), (key, value) => {
			if (key === 'properties' || typeof value?.type === 'undefined' || value.example === undefined)
				return value;
			count++;
			expect(ajv.validate(value, value.example), JSON.stringify(value)).toBe(true);
			return value;
		});
		expect(count).toBeGreaterThan(100);
	});

	it('describes every webhook, with an example that is one', () => {
		const webhooks = document.webhooks as unknown as Record<string, { post: { requestBody: WebhookBody } }>;
		expect(Object.keys(webhooks)).toEqual(Object.keys(webhookEvents));
		for (const [type, event] of Object.entries(webhookEvents)) {
			const { example, schema } = webhooks[type]?.post.requestBody.content['application/json'] ?? {};
			expect(event.safeParse(example).error?.issues).toBeUndefined();
			expect(
				new Ajv2020({ strict: false, formats: { uuid: true, 'date-time': true } }).validate(
					schema ?? {},
					example,
				),
			).toBe(true);
		}
	});

	it('marks what will go', () => {
		const { old } = smallRouter;
		const operation = openApiDocument(initTRPC.create().router({ old }), '/api/v1').paths?.['/old']?.get;
		expect(operation).toMatchObject({
			deprecated: true,
			responses: { 200: { headers: { Deprecation: {}, Sunset: {} } } },
		});
	});

	it('is the same each time', () => {
		expect(openApiDocument(appRouter, '/api/v1')).toEqual(document);
	});
});
