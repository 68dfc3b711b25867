import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Operation } from './requests.ts';
import type { RawAnswer } from './send.ts';

const pointer = (...parts: string[]) =>
	parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

/** Holds answers to an OpenAPI 3.1 document: null when all is well, else what is wrong. */
export function answerChecker(document: object) {
	const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
	addFormats.default(ajv);
	ajv.addSchema({ ...document, $id: 'document' });

	/** What is wrong with a body under the schema at this place of the document. */
	const bodyProblem = (body: string, place: string): string | null => {
		const validate = ajv.getSchema(`document#${place}`);
		if (!validate) return `no schema at ${place}`;
		let value: unknown;
		try {
			value = JSON.parse(body);
		} catch {
			return 'the body is no JSON';
		}
		return validate(value) ? null : ajv.errorsText(validate.errors);
	};

	return (operation: Operation, { status, headers, body }: RawAnswer): string | null => {
		const declared = operation.responses[status];
		if (!declared) return `status ${status} is not declared`;
		if (status >= 500) return `status ${status}`;
		if (!headers['x-request-id']) return 'no X-Request-Id';
		const types = Object.keys(declared.content ?? {});
		if (types.length === 0) return body === '' ? null : 'a body where none is declared';
		const [type = ''] = String(headers['content-type']).split(';');
		if (!types.includes(type)) return `content type ${type} is not declared`;
		const method = operation.method.toLowerCase();
		return bodyProblem(
			body,
			pointer('paths', operation.path, method, 'responses', String(status), 'content', type, 'schema'),
		);
	};
}
