import fc from 'fast-check';
import { fitting, type JsonSchema, type KnownValues } from './from-schema.ts';
import { brokenJson, hostileCursor, hostileText, hostileValue, strangeKey } from './hostile.ts';

/** A request as it goes over the wire. */
export interface RawRequest {
	method: string;
	path: string;
	/** Several values: the header is said several times. */
	headers: Readonly<Record<string, string | readonly string[]>>;
	body: string | undefined;
}

interface Parameter {
	name: string;
	in: string;
	required?: boolean;
	schema: JsonSchema;
}

/** One operation of an OpenAPI document. */
export interface Operation {
	method: string;
	/** With parameters in braces. */
	path: string;
	parameters?: readonly Parameter[];
	requestBody?: { content: Record<string, { schema: JsonSchema } | undefined> };
	responses: Readonly<Record<string, { content?: Readonly<Record<string, unknown>> }>>;
}

/** Who sends a request, and under which credentials. */
export type Callers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Requests for an operation: right ones, almost right ones, and such that are nothing of the kind. */
export function requestsFor(
	operation: Operation,
	{ prefix, callers, known }: { prefix: string; callers: Callers; known: KnownValues },
): fc.Arbitrary<RawRequest> {
	return fc
		.record({
			path: pathOf(operation, known),
			query: queryOf(operation, known),
			headers: headersOf(operation),
			caller: fc.oneof(
				{ weight: 3, arbitrary: fc.constant(usualCaller(operation)) },
				{ weight: 2, arbitrary: fc.constantFrom(...Object.keys(callers)) },
			),
			body: bodyOf(operation, known),
		})
		.map(({ path, query, headers, caller, body }) => ({
			method: operation.method,
			path: `${prefix}${path}${query === '' ? '' : `?${query}`}`,
			headers: { ...headers, ...callers[caller], ...(body === undefined ? {} : body.headers) },
			body: body?.text,
		}));
}

/** Who may call most of what lies below a path: strangers get no further than the door. */
function usualCaller({ path }: Operation): string {
	if (path.startsWith('/admin/')) return 'staff';
	return path.startsWith('/rider/') ? 'rider' : 'customer';
}

/** Percent-encoding that stands lone surrogates: as the bytes a careless client would send. */
function encode(text: string): string {
	return text.isWellFormed()
		? encodeURIComponent(text)
		: `%ED%A0%80${encodeURIComponent(text.toWellFormed())}`;
}

const parametersIn = ({ parameters = [] }: Operation, place: string) =>
	parameters.filter((parameter) => parameter.in === place);

function pathOf(operation: Operation, known: KnownValues): fc.Arbitrary<string> {
	const raw = fc.constantFrom(
		'%',
		'%zz',
		'%00',
		'%ff%fe',
		'..',
		'%2e%2e',
		'%2F',
		'*',
		':',
		'a'.repeat(2_001),
		';a=b',
	);
	const hostile = hostileText.filter((text) => text !== '').map(encode);
	const segments = parametersIn(operation, 'path').map(({ name, schema }) => {
		const right = fitting(schema, known).map((value) => encode(String(value)));
		const segment = fc.oneof(
			{ weight: 3, arbitrary: right },
			{ weight: 1, arbitrary: hostile },
			{ weight: 1, arbitrary: raw },
		);
		return [name, segment] as const;
	});
	return fc
		.record(Object.fromEntries(segments))
		.map((values) => operation.path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => String(values[name])));
}

function queryOf(operation: Operation, known: KnownValues): fc.Arbitrary<string> {
	const fields = parametersIn(operation, 'query').map(({ name, schema, required }) => {
		const right = fitting(schema, known).map((value) => `${name}=${encode(String(value))}`);
		const hostile = name === 'cursor' ? hostileCursor : hostileText;
		return fc.oneof(
			{ weight: required ? 0 : 12, arbitrary: fc.constant('') },
			{ weight: 6, arbitrary: right },
			{ weight: 2, arbitrary: hostile.map((value) => `${name}=${encode(value)}`) },
			{
				weight: 1,
				arbitrary: fc.constantFrom(`${name}`, `${name}=%`, `${name}=%zz&${name}=%C0`, `${name}[]=1`),
			},
			{ weight: 1, arbitrary: fc.tuple(right, right).map((both) => both.join('&')) },
		);
	});
	const extra = fc.oneof(
		{ weight: 6, arbitrary: fc.constant('') },
		{ weight: 1, arbitrary: strangeKey.map((key) => `${encode(key)}=1`) },
	);
	return fc.tuple(...fields, extra).map((parts) => parts.filter((part) => part !== '').join('&'));
}

function bodyOf({ requestBody, method }: Operation, known: KnownValues) {
	if (method === 'GET') return fc.constant(undefined);
	const schema = requestBody?.content['application/json']?.schema;
	const right = schema ? fitting(schema, known) : fc.constant({});
	const bent = fc
		.tuple(
			right,
			fc.oneof(strangeKey, fc.constantFrom('', ...Object.keys(schema?.properties ?? {}))),
			hostileValue,
		)
		.map(([body, key, value]) => (key === '' ? value : { ...(body as object), [key]: value }));
	const text = fc.oneof(
		{ weight: 5, arbitrary: right.map((body) => JSON.stringify(body)) },
		{ weight: 5, arbitrary: bent.map((body) => JSON.stringify(body) ?? '') },
		{ weight: 2, arbitrary: brokenJson },
	);
	const contentType = fc.oneof(
		{ weight: 9, arbitrary: fc.constantFrom('application/json', 'application/json; charset=utf-8') },
		{
			weight: 1,
			arbitrary: fc.constantFrom(
				'text/plain',
				'application/x-www-form-urlencoded',
				'a',
				'',
				'application/json;;',
			),
		},
	);
	return fc.oneof(
		{ weight: 12, arbitrary: fc.record({ text, headers: fc.record({ 'content-type': contentType }) }) },
		{ weight: 1, arbitrary: fc.constant(undefined) },
	);
}

function headersOf(operation: Operation): fc.Arbitrary<Record<string, string | readonly string[]>> {
	const own = parametersIn(operation, 'header').map(({ name }) => {
		const value = fc.oneof(fc.uuid(), fc.constantFrom('', ' ', 'a b', '\u00e9', 'x'.repeat(256), 'again'));
		return [name.toLowerCase(), value] as const;
	});
	const strange = fc.constantFrom<Record<string, string | readonly string[]>>(
		{ 'x-request-id': 'a\tb' },
		{ 'x-request-id': ['a', 'b'] },
		{ 'idempotency-key': ['a', 'b'] },
		{ 'x-api-key': ['a', 'b'] },
		{ origin: ['https://a.example', 'https://b.example'] },
		{ accept: 'text/html' },
		{ 'accept-version': '9.x' },
		{ 'if-none-match': '"a", W/"b", *' },
		{ 'if-none-match': '"' },
		{ expect: 'the-unexpected' },
		{ 'content-encoding': 'gzip' },
		{ origin: 'null' },
		{ cookie: 'dailyveg_session=%; =; a' },
		{ 'x-filler': 'f'.repeat(20_000) },
		{ upgrade: 'websocket', connection: 'upgrade' },
	);
	return (
		fc
			.record({
				own: fc.record(Object.fromEntries(own), { requiredKeys: [] }),
				strange: fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: strange }),
				host: fc.ipV4(),
			})
			// One address for each: the throttles are not what is looked at here.
			.map(({ own: values, strange: more, host }) => ({ ...values, ...more, 'x-forwarded-for': host }))
	);
}
