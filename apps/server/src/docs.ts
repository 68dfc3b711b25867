import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { pageHeaders } from './security-headers.ts';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>DailyVeg API</title>
<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="api"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

/**
 * The validator badge would ask another host; this page talks to its own only. Whoever signs in on it, with the demo
 * account of the examples for one, is authorized for what they try next.
 */
const start = `const ui = SwaggerUIBundle({
	url: '/openapi.json',
	dom_id: '#api',
	deepLinking: true,
	displayRequestDuration: true,
	filter: true,
	persistAuthorization: true,
	tryItOutEnabled: true,
	validatorUrl: null,
	responseInterceptor: (response) => {
		const token = response.ok && (response.obj?.tokens ?? response.obj)?.accessToken;
		if (token) ui.preauthorizeApiKey('bearer', token);
		return response;
	},
});
`;

const assets = {
	'swagger-ui.css': 'text/css; charset=utf-8',
	'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
	'favicon-32x32.png': 'image/png',
} as const;

const ONE_DAY_SECONDS = 86_400;

/** Swagger UI over the OpenAPI document, all of it served from here: it works without the internet. */
export function docsRoutes(app: FastifyInstance): void {
	app.addHook('onRequest', (_request, reply, done) => {
		reply.headers(pageHeaders);
		done();
	});
	app.get('/', (_request, reply) => reply.header('content-type', 'text/html; charset=utf-8').send(page));
	app.get('/start.js', (_request, reply) =>
		reply.header('content-type', 'text/javascript; charset=utf-8').send(start),
	);
	for (const [name, contentType] of Object.entries(assets)) {
		const file = fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`));
		app.get(`/${name}`, async (_request, reply) =>
			reply
				.header('content-type', contentType)
				.header('cache-control', `public, max-age=${ONE_DAY_SECONDS}`)
				.send(await readFile(file)),
		);
	}
}
