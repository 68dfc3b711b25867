import type { FastifyInstance } from 'fastify';
import { hasLoneSurrogate } from './lone-surrogates.ts';

/**
 * JSON is the only kind of body (R32): forms and plain text, which other sites may send without a preflight, get a
 * 415. Generated clients like to send the content type without a body; that is no body.
 */
export function parseJsonBodies(app: FastifyInstance): void {
	app.removeAllContentTypeParsers();
	const parse = app.getDefaultJsonParser('error', 'error');
	app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
		const text = body.toString();
		if (text === '') done(null, undefined);
		else if (hasLoneSurrogate(text))
			done(Object.assign(new Error('half a surrogate pair'), { statusCode: 400 }));
		else parse(request, text, done);
	});
}
