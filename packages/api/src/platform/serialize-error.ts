import { stdSerializers } from 'pino';
import { maskSecrets } from './mask-secrets.ts';

const LITERAL = /'(?:[^'\\]|\\.|'')*'/g;
const DUPLICATE = /Duplicate entry '.*' for key/g;

/** A statement without its values: the driver puts e-mail addresses and hashes into it. */
const withoutLiterals = (sql: string): string => sql.replaceAll(LITERAL, '?');

/** What an error says, without the value that MySQL quotes when it is there twice. */
export const withoutValues = (message: string): string =>
	message.replaceAll(DUPLICATE, 'Duplicate entry ? for key');

/** An error as logs show it: its fields with secrets masked, such as a failed call's input, and no values of SQL. */
export function serializeError(error: Error): Record<string, unknown> {
	const fields: Record<string, unknown> = maskSecrets({ ...stdSerializers.err(error) });
	for (const name of ['message', 'stack', 'sqlMessage']) {
		const value = fields[name];
		if (typeof value === 'string') fields[name] = withoutValues(value);
	}
	if (typeof fields['sql'] === 'string') fields['sql'] = withoutLiterals(fields['sql']);
	return fields;
}
