import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { isAbsolute } from 'node:path';
import { parseArgs } from 'node:util';

/** What the template leaves open; paths are absolute. */
export interface NginxSettings {
	/** `host:port` of each server. */
	servers: readonly string[];
	/** Host name by which clients reach the shop. */
	name: string;
	certificate: string;
	key: string;
	/** `port` or `address:port` to listen on. */
	http?: string;
	https?: string;
	/** Addresses or CIDR blocks of a CDN or balancer in front, which is believed about its peers. */
	trustedProxies?: readonly string[];
	/** Where public pictures lie, `http(s)://host[/path]` without a slash at the end; without it, none are served. */
	media?: string | undefined;
	folder?: string;
	logs?: string;
	pid?: string;
}

/** Routes whose POST may be repeated since it carries an Idempotency-Key, as a regular expression each. */
export const idempotentRoutes = [
	'api/v1/cart/merge',
	'api/v1/orders',
	'api/v1/orders/[^/]+/cancel',
	'api/v1/wallet/top-ups',
	'api/v1/subscriptions',
	'api/v1/admin/hubs/[^/]+/lots',
	'api/v1/admin/hubs/[^/]+/stock/[^/]+/adjustments',
	'api/v1/admin/hubs/[^/]+/stock/[^/]+/waste',
	'api/v1/admin/orders/[^/]+/returned-stock',
	'api/v1/admin/orders/[^/]+/refunds',
	'api/v1/admin/orders/[^/]+/write-offs',
	'api/v1/admin/users/[^/]+/wallet-credits',
	'trpc/cart\\.merge',
	'trpc/orders\\.place',
	'trpc/orders\\.cancel',
	'trpc/wallet\\.topUp',
	'trpc/subscriptions\\.create',
	'trpc/admin\\.inventory\\.receiveLot',
	'trpc/admin\\.inventory\\.adjust',
	'trpc/admin\\.inventory\\.recordWaste',
	'trpc/admin\\.inventory\\.takeBack',
	'trpc/admin\\.payments\\.refund',
	'trpc/admin\\.payments\\.writeOff',
	'trpc/admin\\.payments\\.creditWallet',
] as const;

const usage = `Writes nginx.conf to standard output.

  node deploy/nginx/render.ts --server 10.0.0.5:3000 --server 10.0.0.6:3000 \\
    --name shop.example --certificate /etc/ssl/shop.pem --key /etc/ssl/shop.key > /etc/nginx/nginx.conf

  --server          host:port of a server; as often as there are servers
  --name            host name by which clients reach the shop
  --certificate     TLS certificate with its chain, --key its private key
  --http, --https   port or address:port to listen on            (80, 443)
  --trusted-proxy   address or CIDR block of a CDN or balancer in front
  --media           http(s)://host/path of public pictures, served below /media/
  --folder          cache and temporary files                    (/var/lib/nginx)
  --logs            folder of the logs                           (/var/log/nginx)
  --pid             file of the process id                       (/run/nginx.pid)`;

const patterns = {
	server: /^[\w.-]+:\d{1,5}$|^\[[\da-f:]+\]:\d{1,5}$/i,
	name: /^[\w.-]+$/,
	listen: /^(?:[\d.]+:|\[[\da-f:]+\]:)?\d{1,5}$/i,
	path: /^[\w./@+-]+$/,
	media: /^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w.-]+)*$/,
};

/** The configuration for these settings; throws when one of them cannot be meant. */
export function renderNginx(settings: NginxSettings): string {
	const { servers, trustedProxies = [], media } = settings;
	if (servers.length === 0) throw new Error('name at least one server');
	for (const server of servers) check('server', server, patterns.server);
	for (const proxy of trustedProxies) checkBlock(proxy);
	if (media !== undefined) check('media', media, patterns.media);
	const values: Record<string, string> = {
		servers: servers.map((server) => `server ${server} max_fails=3 fail_timeout=5s;`).join('\n\t\t'),
		name: check('name', settings.name, patterns.name),
		http: check('http', settings.http ?? '80', patterns.listen),
		https: check('https', settings.https ?? '443', patterns.listen),
		certificate: checkPath('certificate', settings.certificate),
		key: checkPath('key', settings.key),
		folder: checkPath('folder', settings.folder ?? '/var/lib/nginx'),
		logs: checkPath('logs', settings.logs ?? '/var/log/nginx'),
		pid: checkPath('pid', settings.pid ?? '/run/nginx.pid'),
		realIp: realIpLines(trustedProxies),
		idempotent: idempotentRoutes.join('|'),
		media: media === undefined ? '# No --media: pictures are not served from here.' : mediaLocation(media),
	};
	const template = readFileSync(new URL('nginx.conf.template', import.meta.url), 'utf8');
	return template.replaceAll(/\{\{(\w+)\}\}/g, (_match, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`nobody knows what {{${name}}} is`);
		return value;
	});
}

/** Nothing may end the directive it stands in. */
function check(option: string, value: string, pattern: RegExp): string {
	if (!pattern.test(value)) throw new Error(`--${option}: ${JSON.stringify(value)} cannot be meant`);
	return value;
}

function checkPath(option: string, value: string): string {
	if (!isAbsolute(value)) throw new Error(`--${option}: an absolute path, not ${JSON.stringify(value)}`);
	return check(option, value, patterns.path);
}

function checkBlock(block: string): void {
	const [address = '', bits] = block.split('/');
	const isBlock = isIP(address) !== 0 && (bits === undefined || /^\d{1,3}$/.test(bits));
	if (!isBlock) throw new Error(`--trusted-proxy: ${JSON.stringify(block)} is no address`);
}

function realIpLines(trustedProxies: readonly string[]): string {
	if (trustedProxies.length === 0) return '# No --trusted-proxy: clients connect directly.';
	const lines = trustedProxies.map((proxy) => `set_real_ip_from ${proxy};`);
	return [...lines, 'real_ip_header X-Forwarded-For;', 'real_ip_recursive on;'].join('\n\t');
}

/** Pictures never change under their generated names; what they hold was sent by strangers. */
function mediaLocation(origin: string): string {
	return [
		'location = /media/ {',
		'	return 404;',
		'}',
		'location /media/ {',
		'	if ($request_method !~ ^(GET|HEAD)$) {',
		'		return 405;',
		'	}',
		'	# S3 reads questions such as ?acl from the query.',
		"	set $args '';",
		`	proxy_pass ${origin}/;`,
		'	proxy_set_header Host $proxy_host;',
		'	proxy_set_header Connection "";',
		'	proxy_set_header Cookie "";',
		'	proxy_set_header Authorization "";',
		'	proxy_ssl_server_name on;',
		'	proxy_no_cache 0;',
		'	proxy_cache_key $proxy_host$uri;',
		'	proxy_cache_valid 200 30d;',
		'	proxy_ignore_headers Cache-Control Expires Set-Cookie Vary;',
		'	proxy_hide_header Set-Cookie;',
		'	proxy_hide_header Cache-Control;',
		'	proxy_hide_header x-amz-request-id;',
		'	proxy_hide_header x-amz-id-2;',
		'	add_header Cache-Control "public, max-age=31536000, immutable";',
		'	add_header X-Content-Type-Options nosniff always;',
		`	add_header Content-Security-Policy "default-src 'none'; sandbox" always;`,
		'	add_header Cross-Origin-Resource-Policy cross-origin always;',
		'	add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;',
		'	add_header X-Request-Id $request_name always;',
		'	add_header Cache-Status $cache_status always;',
		'}',
	].join('\n\t\t');
}

function settingsFromArguments(): NginxSettings {
	const { values } = parseArgs({
		options: {
			server: { type: 'string', multiple: true, default: [] },
			name: { type: 'string', default: '' },
			certificate: { type: 'string', default: '' },
			key: { type: 'string', default: '' },
			http: { type: 'string' },
			https: { type: 'string' },
			'trusted-proxy': { type: 'string', multiple: true, default: [] },
			media: { type: 'string' },
			folder: { type: 'string' },
			logs: { type: 'string' },
			pid: { type: 'string' },
		},
	});
	const { server, 'trusted-proxy': trustedProxies, ...others } = values;
	return { ...others, servers: server, trustedProxies };
}

if (import.meta.main) {
	try {
		process.stdout.write(renderNginx(settingsFromArguments()));
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
		process.exitCode = 1;
	}
}
