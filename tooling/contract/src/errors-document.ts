import { appRouter, errorTable, protocolErrors } from '@dailyveg/api';
import type { Contract } from './contract.ts';
import { describeValues } from './schema/describe.ts';
import { readValues } from './schema/read-values.ts';
import type { Values } from './schema/values.ts';
import { snapshotOf } from './snapshot.ts';

export const errorsDocumentFile = 'docs/errors.md';

const introduction = `# Errors

Written by \`npm run contract -- docs\` from the error table; a test fails when it is out of date.

A refused call names its error by a code that does not change; titles may. The typed client narrows by it:
\`isAppError(error, 'INSUFFICIENT_STOCK')\` for one code, \`isErrorOf('orders.place', error)\` for a switch over all
that a procedure can end in. REST answers a problem document (RFC 9457) with \`code\` and \`details\`.`;

const protocolIntroduction = `# Failures of HTTP itself

Told by the server, or by nginx in front of it, before any procedure is reached: no procedure declares them, and they
have no details. REST callers get the same kind of problem document. In the typed client they are no named errors:
\`isAppError\` is false, and where the answer was such a document the cause of the call's error is an
\`UnexpectedAnswerError\` with its \`status\` and \`code\`.

UNAVAILABLE comes from nginx while no server answers it, with status 502, 503 or 504 and \`Retry-After\`. What was sent
may have had its effect all the same: repeat only what is safe to repeat, as the typed client does by itself.`;

/** Every code with its status, title, details and procedures, as Markdown. */
export function errorsDocument(): string {
	const contract = snapshotOf(appRouter);
	const rows = Object.entries(errorTable).map(([code, { status, title }]) => {
		const schema = contract.errors[code]?.details ?? {};
		const details = fieldsOf(readValues(schema)).map((field) => `- ${field}`);
		return [
			`## ${code}`,
			`${status}. ${title}.`,
			details.length === 0 ? 'No details.' : `Details:\n\n${details.join('\n')}`,
			`Procedures: ${proceduresWith(code, contract)}.`,
		].join('\n\n');
	});
	const failures = Object.entries(protocolErrors).map(
		([code, { status, title }]) => `## ${code}\n\n${status}. ${title}.`,
	);
	return `${[introduction, ...rows, protocolIntroduction, ...failures].join('\n\n')}\n`;
}

/** The fields of some values, nested ones by their path. */
function fieldsOf({ shapes }: Values, path = ''): string[] {
	return shapes.flatMap((shape) => {
		if (shape.kind === 'array') return fieldsOf(shape.items, `${path}[]`);
		if (shape.kind !== 'object') return [];
		return Object.entries(shape.properties).flatMap(([name, { values }]) => {
			const at = path === '' ? name : `${path}.${name}`;
			return [`\`${at}\`: ${describeItems(values)}`, ...fieldsOf(values, at)];
		});
	});
}

function describeItems(values: Values): string {
	const [list] = values.shapes;
	if (list?.kind !== 'array') return describeValues(values).replaceAll('"', '`');
	const items = describeValues(list.items);
	return items === 'an object' ? 'a list' : `a list of ${items}`;
}

function proceduresWith(code: string, { procedures }: Contract): string {
	const entries = Object.entries(procedures);
	const having = entries.filter(([, { errors }]) => errors.includes(code)).map(([path]) => `\`${path}\``);
	if (having.length === entries.length) return 'all';
	if (having.length > 10) {
		const lacking = entries.filter(([, { errors }]) => !errors.includes(code)).map(([path]) => `\`${path}\``);
		return lacking.length < having.length ? `all but ${lacking.join(', ')}` : having.join(', ');
	}
	return having.join(', ') || 'none';
}
