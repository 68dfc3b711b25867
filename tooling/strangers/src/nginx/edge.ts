import { chmod, chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort, provideTool, supervise } from '@dailyveg/stack';
import { type NginxSettings, renderNginx } from '../../../../deploy/nginx/render.ts';
import { runProgram } from '../run-program.ts';

export const HOST_NAME = 'shop.test';

/** Debian's and everybody else's account without rights. */
const NOBODY = { name: 'nobody', uid: 65_534, gid: 65_534 };

export interface EdgeAnswer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

export interface EdgeRequest {
	method?: string;
	headers?: Readonly<Record<string, string>>;
	body?: string;
	/** Called with each part of the body as it comes. */
	onData?: (chunk: string) => void;
}

/** A real nginx with our configuration, on loopback ports and in a folder of its own. */
export interface Edge {
	httpPort: number;
	httpsPort: number;
	/** The self-signed certificate. */
	certificate: string;
	/** A request over TLS, on kept connections. */
	ask(path: string, request?: EdgeRequest): Promise<EdgeAnswer>;
	stop(): Promise<void>;
}

type EdgeSettings = Pick<NginxSettings, 'servers' | 'trustedProxies' | 'media'>;

/** Starts nginx as whoever runs the tests, or as nobody. */
export async function startEdge(settings: EdgeSettings, { asNobody = false } = {}): Promise<Edge> {
	const nginx = await provideTool('nginx');
	const folder = await mkdtemp(join(tmpdir(), 'dailyveg-nginx-'));
	// As root, the workers run under another account and must pass through.
	await chmod(folder, 0o755);
	const { certificate, key } = await makeCertificate(folder);
	const [httpPort, httpsPort] = [await findFreePort(), await findFreePort()];
	const configuration = join(folder, 'nginx.conf');
	const text = renderNginx({
		...settings,
		...{ name: HOST_NAME, certificate, key, folder, logs: folder, pid: join(folder, 'nginx.pid') },
		...{ http: `127.0.0.1:${httpPort}`, https: `127.0.0.1:${httpsPort}` },
	});
	await writeFile(configuration, text);
	const account = asNobody && process.getuid?.() === 0 ? NOBODY : undefined;
	if (account) for (const path of [folder, key]) await chown(path, account.uid, account.gid);
	const server = await supervise({
		command: nginx,
		args: ['-e', 'stderr', '-p', folder, '-c', configuration, '-g', 'daemon off;'],
		account,
		output: { onData: (chunk) => process.stderr.write(chunk) },
	});
	const agent = new Agent({ keepAlive: true, ca: await readFile(certificate), servername: HOST_NAME });
	const ask = (path: string, options: EdgeRequest = {}) => send(agent, httpsPort, path, options);
	const stop = async () => {
		agent.destroy();
		await server.stop();
		await rm(folder, { recursive: true, force: true });
	};
	await untilItAnswers(ask).catch(async (error: unknown) => {
		await stop();
		throw error;
	});
	return { httpPort, httpsPort, certificate, ask, stop };
}

async function makeCertificate(folder: string): Promise<{ certificate: string; key: string }> {
	const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
	await runProgram(await provideTool('openssl'), [
		...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
		...['-subj', `/CN=${HOST_NAME}`, '-addext', `subjectAltName=DNS:${HOST_NAME}`],
		...['-keyout', key, '-out', certificate],
	]);
	return { certificate, key };
}

function send(agent: Agent, port: number, path: string, options: EdgeRequest): Promise<EdgeAnswer> {
	const { method = 'GET', headers = {}, body, onData } = options;
	return new Promise((resolve, reject) => {
		const outgoing = request(
			{ host: '127.0.0.1', port, path, method, agent, headers: { host: HOST_NAME, ...headers } },
			(answer) => {
				let text = '';
				answer.setEncoding('utf8').on('data', (chunk: string) => {
					text += chunk;
					onData?.(chunk);
				});
				answer.on('error', reject);
				answer.on('end', () =>
					resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
				);
			},
		);
		outgoing.on('error', reject);
		outgoing.end(body);
	});
}

async function untilItAnswers(ask: Edge['ask']): Promise<void> {
	for (let attempt = 0; ; attempt += 1) {
		try {
			await ask('/metrics');
			return;
		} catch (error) {
			if (attempt === 100) throw new Error('nginx does not answer', { cause: error });
			await sleep(50);
		}
	}
}
