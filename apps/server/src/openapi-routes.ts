import { appRouter } from '@dailyveg/api';
import type { FastifyInstance } from 'fastify';
import { createTagger, sendCacheable } from './cacheable.ts';
import { openApiDocument } from './openapi.ts';
import { REST_PREFIX } from './rest.ts';

/** It changes with a deploy only, and whoever asks again mostly gets a 304. */
const CACHE_CONTROL = 'public, max-age=60';

const writers = {
	'/openapi.json': {
		contentType: 'application/json; charset=utf-8',
		write: async (document: object) => JSON.stringify(document),
	},
	'/openapi.yaml': {
		contentType: 'application/yaml; charset=utf-8',
		write: async (document: object) => {
			// Hardly anybody asks for it: not worth its time at every start.
			const { stringify } = await import('yaml');
			return stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
		},
	},
};

/** `/openapi.json` and `/openapi.yaml`, made when they are first asked for. */
export function openApiRoutes(app: FastifyInstance): void {
	for (const [path, { contentType, write }] of Object.entries(writers)) {
		let text: Promise<string> | undefined;
		const tag = createTagger();
		app.get(path, async (request, reply) => {
			text ??= write(openApiDocument(appRouter, REST_PREFIX));
			const written = await text;
			reply.header('content-type', contentType);
			return sendCacheable(request, reply, { text: written, etag: tag(text, written) }, CACHE_CONTROL);
		});
	}
}
