import { limitClassOf, webhookEvents } from '@dailyveg/api';
import type { AnyRouter } from '@trpc/server';
import { generateOpenApiDocument } from 'trpc-openapi';
import { z } from 'zod';
import { exampleOf } from './openapi-examples.ts';
import { type Code, errorCodesOf, errorResponses, problemSchemas } from './openapi-problems.ts';
import { type ResponseObject, successResponses } from './openapi-success.ts';
import { describeWebhooks } from './openapi-webhooks.ts';
import { listRestProcedures, type RestProcedure } from './procedures.ts';

type OpenApiDocument = ReturnType<typeof generateOpenApiDocument>;
type PathItem = NonNullable<OpenApiDocument['paths']>[string];
type Operation = NonNullable<PathItem['get']>;
type RequestBody = { content: { 'application/json'?: { schema: object; example?: unknown } } };
type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>;

/** What each group of operations is about. */
export const tagDescriptions: Readonly<Record<string, string>> = {
	Auth: 'Accounts, sign-in and sessions',
	Account: 'What is one’s own: profile, password, address, phone, data',
	'Second factor': 'Codes of an authenticator app beside the password',
	Areas: 'Where DailyVeg delivers',
	Catalog: 'Categories and products',
	Ratings: 'What customers think of products',
	Cart: 'What the customer is about to order',
	Addresses: 'The customer’s address book',
	Orders: 'Ordering, and what became of it',
	Slots: 'When orders can be delivered',
	Payments: 'Paying by card, and the wallet',
	Subscriptions: 'Baskets that are to come again and again',
	Favourites: 'Products that are bought again',
	'Shopping lists': 'Lists of what is to be bought',
	'Stock notices': 'Being told when something is back',
	Support: 'What was wrong with an order',
	Notifications: 'What one is told, and how',
	System: 'The server itself',
	'Staff: catalog': 'Products, prices and stock',
	'Staff: orders': 'Confirming and packing',
	'Staff: packing': 'What is to be picked for a slot',
	'Staff: payments': 'Refunds and goodwill',
	'Staff: prices': 'Fees, promotions and prices to come',
	'Staff: reports': 'What was sold, packed, wasted and brought, and files of it',
	'Staff: stock': 'Lots, movements, counts and alerts',
	'Staff: deliveries': 'Runs of riders, and the cash they bring',
	'Staff: support': 'What customers complain of',
	'Staff: ratings': 'What customers write, and what is taken down of it',
	'Staff: slots': 'Delivery slots, and the days without',
	'Staff: audit': 'Who did what, and when',
	'Staff: settings': 'What can be changed while the shop runs',
	'Staff: riders': 'Papers that riders hand in',
	'Staff: people': 'Accounts, roles and invitations',
	'Staff: API keys': 'What programs sign in with',
	'Staff: subscriptions': 'What came of the deliveries of subscriptions',
	'Staff: webhooks': 'Programs that are told of events, and what they were sent',
	Riders: 'What is to be delivered',
};

const description = `Orders of fresh vegetables, greens, herbs and fruits.

- Amounts are integers in minor units (paise), weights integers in grams, instants RFC 3339 in UTC.
- Failures are problem documents (RFC 9457, \`application/problem+json\`); their \`code\` is stable, their text is not.
- Lists come in pages: hand \`nextCursor\` back as \`cursor\` until it is null.
- Every answer carries \`X-Request-Id\`; a problem repeats it as \`instance\`.`;

const securitySchemes = {
	bearer: {
		type: 'http',
		scheme: 'bearer',
		bearerFormat: 'JWT',
		description: '`accessToken` of signing in; lives 10 minutes',
	},
	cookie: {
		type: 'apiKey',
		in: 'cookie',
		name: '__Host-dailyveg_session',
		description: 'Set by signing in; without `__Host-` where the server runs without TLS',
	},
	cartToken: {
		type: 'apiKey',
		in: 'header',
		name: 'X-Cart-Token',
		description: 'Secret of a guest’s cart, as `cart.create` answers it',
	},
	apiKey: {
		type: 'apiKey',
		in: 'header',
		name: 'X-API-Key',
		description:
			'Key of a program, as `admin.apiKeys.create` answers it; `Authorization: Bearer dv_…` does as well',
	},
} as const;

const idempotencyKey: Parameter = {
	in: 'header',
	name: 'Idempotency-Key',
	required: true,
	description: 'Names this attempt: a repetition with the same key gets the first answer, for 24 hours',
	schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
	example: 'b3f1c2d4-6f0e-4f53-9d1b-0a7c5e2f9a10',
};

/** The REST side of a router as OpenAPI 3.1, with the statuses, errors and headers that `rest.ts` really answers. */
export function openApiDocument(router: AnyRouter, serverUrl: string): OpenApiDocument {
	const procedures = listRestProcedures(router);
	const document = generateOpenApiDocument(router as Parameters<typeof generateOpenApiDocument>[0], {
		openApiVersion: '3.1.0',
		title: 'DailyVeg',
		version: '1.0.0',
		description,
		baseUrl: serverUrl,
		securitySchemes,
	});
	const tags = new Set<string>();
	const codes = new Set<Code>();
	for (const procedure of procedures) {
		const method = procedure.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
		const operation = document.paths?.[procedure.route]?.[method];
		if (!operation) throw new Error(`${procedure.path} is missing in the OpenAPI document`);
		complete(operation, procedure, procedures);
		for (const tag of operation.tags ?? []) tags.add(tag);
		for (const code of errorCodesOf(procedure)) codes.add(code);
	}
	document.info.license = { name: 'MIT', identifier: 'MIT' };
	document.tags = Object.entries(tagDescriptions)
		.filter(([name]) => tags.has(name))
		.map(([name, text]) => ({ name, description: text }));
	document.components = { ...document.components, schemas: problemSchemas(codes) };
	document.webhooks = describeWebhooks(webhookEvents) as OpenApiDocument['webhooks'];
	return document;
}

/** What a call counts against: the class, by account, key or address, and what guards this procedure in particular. */
const rateLimitsOf = ({ type, meta }: RestProcedure) => [limitClassOf(type, meta), ...(meta.limits ?? [])];

type Security = NonNullable<Operation['security']>;

const inPerson: Security = [{ bearer: [] }, { cookie: [] }];

/** Programs' keys stand for staff, and cannot show a password again. */
function securityOf({ audience, needsFreshProof, takesCartToken }: RestProcedure['meta']): Security {
	if (audience === 'public') return [];
	if (audience === 'shopper') return [...inPerson, { cartToken: [] }];
	if (takesCartToken) return inPerson.map((scheme) => ({ ...scheme, cartToken: [] }));
	return audience === 'staff' && !needsFreshProof ? [...inPerson, { apiKey: [] }] : inPerson;
}

function complete(operation: Operation, procedure: RestProcedure, all: readonly RestProcedure[]): void {
	operation.security = securityOf(procedure.meta);
	operation.parameters = describeParameters(operation.parameters as Parameter[] | undefined, procedure);
	operation['x-rate-limits'] = rateLimitsOf(procedure);
	if (procedure.meta.isIdempotent) operation.parameters.push(idempotencyKey);
	if (procedure.meta.deprecation) operation.deprecated = true;
	const body = operation.requestBody as RequestBody | undefined;
	const json = body?.content['application/json'];
	// Where fields exclude each other, the whole input says itself what fits; trpc-openapi drops that.
	if (json) json.example = procedure.input?.meta()?.['example'] ?? exampleOf(json.schema);
	operation.responses = {
		...successResponses(operation.responses?.['200'] as ResponseObject, procedure, all),
		...errorResponses(errorCodesOf(procedure)),
	};
}

/** trpc-openapi drops what `.meta()` says around an optional field. */
function describeParameters(parameters: Parameter[] = [], { input }: RestProcedure): Parameter[] {
	if (!(input instanceof z.ZodObject)) return parameters;
	return parameters.map((parameter) => {
		const text = (input.shape[parameter.name] as z.ZodType | undefined)?.description;
		return text === undefined ? parameter : { ...parameter, description: text };
	});
}
