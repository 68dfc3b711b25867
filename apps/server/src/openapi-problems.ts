import { type ErrorCode, errorTable, type ProtocolErrorCode, protocolErrors } from '@dailyveg/api';
import { z } from 'zod';
import { limitHeaders } from './openapi-success.ts';
import { problemType } from './problem.ts';
import type { RestProcedure } from './procedures.ts';

export type Code = ErrorCode | ProtocolErrorCode;

const codes = [...Object.keys(errorTable), ...Object.keys(protocolErrors)] as Code[];
const isNamed = (code: Code): code is ErrorCode => code in errorTable;
const rowOf = (code: Code) => (isNamed(code) ? errorTable[code] : protocolErrors[code]);

/** `INSUFFICIENT_STOCK` → `InsufficientStockProblem`. */
const schemaName = (code: Code) => {
	const words = code.toLowerCase().split('_');
	return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Problem`;
};

/** Every code an operation can end in: those its procedure declares, and those of HTTP. */
export function errorCodesOf({ method, route, errors }: RestProcedure): Set<Code> {
	const all = new Set<Code>(errors);
	all.add('MALFORMED_REQUEST').add('REQUEST_TIMEOUT').add('HEADERS_TOO_LARGE');
	if (route.includes('{')) all.add('URI_TOO_LONG');
	if (method !== 'GET') all.add('PAYLOAD_TOO_LARGE').add('UNSUPPORTED_MEDIA_TYPE');
	return all;
}

/** One response for each status, naming the codes that share it. */
export function errorResponses(all: ReadonlySet<Code>) {
	const byStatus = Map.groupBy(
		[...all].sort((one, other) => rowOf(one).status - rowOf(other).status),
		(code) => rowOf(code).status,
	);
	return Object.fromEntries(
		[...byStatus].map(([status, group]) => [
			String(status),
			{
				description: group.map((code) => `\`${code}\`: ${rowOf(code).title}`).join('\n\n'),
				...(status === 429 && { headers: { ...retryAfter, ...limitHeaders } }),
				content: { 'application/problem+json': { schema: oneOf(group) } },
			},
		]),
	);
}

const retryAfter = {
	'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' as const } },
};

function oneOf(group: readonly Code[]) {
	const references = group.map((code) => ({ $ref: `#/components/schemas/${schemaName(code)}` }));
	const [only] = references;
	return references.length === 1 && only ? only : { oneOf: references };
}

/** `Problem`, and a schema with the shape of the details for each of the codes. */
export function problemSchemas(used: ReadonlySet<Code>) {
	const named = [...used].map((code) => [schemaName(code), problemSchema(code)] as const);
	return { Problem: baseSchema, ...Object.fromEntries(named) };
}

const baseSchema = {
	type: 'object' as const,
	description: 'Problem document of RFC 9457',
	required: ['type', 'title', 'status', 'code', 'details', 'instance'],
	properties: {
		type: { type: 'string' as const, format: 'uri', description: 'Names the kind of problem' },
		title: { type: 'string' as const, description: 'For people; may change' },
		status: { type: 'integer' as const, description: 'The HTTP status' },
		code: { type: 'string' as const, enum: codes, description: 'For programs; does not change' },
		details: {
			type: 'object' as const,
			description: 'What else there is to say; its shape goes with the code',
		},
		instance: {
			type: 'string' as const,
			description: 'Id of the request',
			examples: ['bdeb5260-86fc-4e75-9b34-966566338651'],
		},
	},
};

function problemSchema(code: Code) {
	const { status, title } = rowOf(code);
	return {
		description: title,
		allOf: [
			{ $ref: '#/components/schemas/Problem' },
			{
				type: 'object' as const,
				properties: {
					type: { const: problemType(code) },
					title: { examples: [title] },
					status: { const: status },
					code: { const: code },
					details: detailsSchema(code),
				},
			},
		],
	};
}

function detailsSchema(code: Code) {
	const { $schema: _dialect, ...schema } = z.toJSONSchema(
		isNamed(code) ? errorTable[code].details : z.object({}),
	);
	return schema;
}
