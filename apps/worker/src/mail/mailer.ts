import { createTransport } from 'nodemailer';
import { UnprocessableJobError } from '../tasks/unprocessable-job-error.ts';

const CONNECT_TIMEOUT_MS = 5_000;
const SOCKET_TIMEOUT_MS = 15_000;
const MAX_CONNECTIONS = 5;

/** A mail without its address. */
export interface MailContent {
	subject: string;
	text: string;
	html: string;
}

export interface Mail extends MailContent {
	to: string;
	/** Becomes the Message-ID, by which a mail sent twice can be recognised. */
	messageId: string;
	headers?: Record<string, string>;
}

/** Sends mail over SMTP. */
export interface Mailer {
	/** Resolves once the server has taken the mail; throws UnprocessableJobError when it refuses the address for good. */
	send(mail: Mail): Promise<void>;
	/** Rejects when the server does not answer. */
	ping(): Promise<void>;
	close(): void;
}

/** Connects with the first mail and keeps a few connections. */
export function createMailer({ SMTP_URL, MAIL_FROM }: { SMTP_URL: string; MAIL_FROM: string }): Mailer {
	const transport = createTransport(
		{
			url: SMTP_URL,
			pool: true,
			maxConnections: MAX_CONNECTIONS,
			connectionTimeout: CONNECT_TIMEOUT_MS,
			greetingTimeout: CONNECT_TIMEOUT_MS,
			socketTimeout: SOCKET_TIMEOUT_MS,
			// Templates never name files or addresses to fetch; a product's name must not either.
			disableFileAccess: true,
			disableUrlAccess: true,
		},
		{ from: MAIL_FROM },
	);
	return {
		async send({ messageId, ...mail }) {
			await transport.sendMail({ ...mail, messageId: `<${messageId}@dailyveg>` }).catch(rethrow);
		},
		async ping() {
			await transport.verify();
		},
		close: () => transport.close(),
	};
}

/** A 5xx answer to the recipient's address is final (RFC 5321, 4.2.1); everything else may pass. */
function rethrow(error: unknown): never {
	const { code, responseCode } = error as { code?: string; responseCode?: number };
	if (code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500)
		throw new UnprocessableJobError(String(error), { cause: error });
	throw error;
}
