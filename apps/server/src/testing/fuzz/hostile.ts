import fc from 'fast-check';

/** Text that breaks what is built carelessly: encodings, comparisons, templates, paths and queries. */
const texts = [
	'',
	' ',
	'\0',
	'a\0b',
	'\u0001\u001f\u007f',
	'\u202ereversed\u202c',
	'\u200b\ufeff',
	// Half a character: JSON can say it, UTF-8 cannot.
	'\ud83e',
	'\udd55x',
	'🥕'.repeat(40),
	'e\u0301'.repeat(60),
	'ﷺ'.repeat(50),
	'İıſK',
	"'; drop table user; --",
	'%_\\%',
	'{{7*7}}',
	'<script>alert(1)</script>',
	'../../etc/passwd',
	'\r\nSet-Cookie: a=b',
	'null',
	'true',
	'NaN',
	'-0',
	'1e400',
	'0x10',
	'9007199254740993',
	'constructor',
	'__proto__',
	'toString',
	'2026-13-45T99:99:99Z',
	'00000000-0000-0000-0000-000000000000',
	'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
	'a'.repeat(300),
	'٣٤٥٦٧٨',
];

/** Too long for any field. */
const HUGE = 'ज़'.repeat(20_000);

const numbers = [
	0,
	-0,
	-1,
	0.1,
	1e-320,
	2 ** 31,
	-(2 ** 31) - 1,
	2 ** 32,
	Number.MAX_SAFE_INTEGER,
	Number.MIN_SAFE_INTEGER,
	2 ** 53,
	2 ** 63,
	1e308,
	-1e308,
];

function nested(depth: number): unknown {
	return depth === 0 ? {} : depth % 2 === 0 ? { a: nested(depth - 1) } : [nested(depth - 1)];
}

const deep = nested(2_000);

/** Strings nobody meant to send. */
export const hostileText = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...texts) },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 50 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
);

/** JSON values of any type. Names of Object.prototype are keys like any other. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 4, arbitrary: hostileText },
	{ weight: 3, arbitrary: fc.constantFrom<unknown>(...numbers, null, true, false) },
	{ weight: 1, arbitrary: fc.constantFrom<unknown>([], {}, [null], [[]], { '': '' }, deep, HUGE) },
	{ weight: 1, arbitrary: fc.constantFrom<unknown>({ toString: 1 }, { length: -1 }, { hasOwnProperty: 0 }) },
	{ weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** Bodies that are no JSON, or JSON that a reader should refuse. */
export const brokenJson = fc.constantFrom(
	'',
	' ',
	'{',
	'{"a":',
	'[1,]',
	"{'a':1}",
	'undefined',
	'NaN',
	'\ufeff{}',
	'{"__proto__":{"isAdmin":true}}',
	'{"constructor":{"prototype":{"isAdmin":true}}}',
	'{"a":1,"a":2}',
	'"\\ud800"',
	'1e999',
	'null',
	'[]',
	'"text"',
	'['.repeat(5_000),
	'{"a":'.repeat(5_000),
);

/** Keys that are no field of anything. */
export const strangeKey = fc.constantFrom(
	'__proto__',
	'constructor',
	'toString',
	'id',
	'role',
	'',
	'a[b]',
	'a.b',
);

const asCursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const someId = '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10';

/** Page tokens that decode, and hold what ours never do. */
export const hostileCursor = fc.oneof(
	hostileText,
	hostileValue.map((value) => asCursor({ value, id: someId })),
	fc
		.constantFrom('\ud800', 'é', '\0', '2026-13-45 25:61:61', '12abc', '')
		.map((value) => asCursor({ value, id: someId })),
	hostileValue.map((id) => asCursor({ value: 'Tomato', id })),
	fc.constantFrom(...numbers).map((value) => asCursor({ value, id: someId })),
	hostileValue.map(asCursor),
	fc.constant(Buffer.from([0xff, 0xfe, 0]).toString('base64url')),
);
