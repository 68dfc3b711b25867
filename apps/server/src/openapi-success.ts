import { cacheControlOf, locationRouteOf, type RestProcedure } from './procedures.ts';

/** A response of the document, as far as it is read and changed here. */
export interface ResponseObject {
	description: string;
	headers?: object;
	content?: { 'application/json'?: { schema?: object } };
}

const header = (description: string) => ({ description, schema: { type: 'string' as const } });

/** What answers of limited operations carry, those that failed as well. */
export const limitHeaders = {
	'RateLimit-Policy': header('Limits that the call counts against: `q` calls in `w` seconds'),
	RateLimit: header('What is left of them: `r` calls, all of them again after `t` seconds'),
};

/** The responses of success, with the headers that `rest.ts` adds to them. */
export function successResponses(
	generated: ResponseObject,
	procedure: RestProcedure,
	all: readonly RestProcedure[],
): Record<string, ResponseObject> {
	const headers = headersOf(generated, procedure, all);
	const hasHeaders = Object.keys(headers).length > 0;
	const { content, ...rest } = generated;
	const success = {
		...rest,
		...(procedure.successStatus === 204 ? { description: 'Done' } : { content }),
		...(hasHeaders && { headers }),
	};
	const isCacheable = cacheControlOf(procedure) !== undefined;
	return {
		[procedure.successStatus]: success,
		...(isCacheable && { 304: { description: 'What `If-None-Match` names is still right', headers } }),
	};
}

function headersOf({ content }: ResponseObject, procedure: RestProcedure, all: readonly RestProcedure[]) {
	const schema = content?.['application/json']?.schema ?? {};
	const isPaged = 'properties' in schema && Object.hasOwn(schema.properties as object, 'nextCursor');
	return {
		...(locationRouteOf(procedure, all) !== undefined && {
			Location: header('Where the created thing is found'),
		}),
		...(isPaged && { Link: header('The next page, `rel="next"` (RFC 8288); absent on the last one') }),
		...(cacheControlOf(procedure) !== undefined && {
			ETag: header('Names the answer; send it back as `If-None-Match`'),
			'Cache-Control': header('How long the answer may be kept'),
		}),
		...(cacheControlOf(procedure) === undefined && limitHeaders),
		...(procedure.meta.deprecation && {
			Deprecation: header('Since when the operation is deprecated (RFC 9745)'),
			Sunset: header('From when on it may be gone (RFC 8594)'),
		}),
	};
}
