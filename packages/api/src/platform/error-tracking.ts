import type { ErrorEvent, NodeOptions } from '@sentry/node';
import { maskSecrets } from './mask-secrets.ts';
import { withoutValues } from './serialize-error.ts';

/** How long the end of a process waits for what is still to be sent. */
const FLUSH_MS = 2_000;

/** Tells somebody of what nobody foresaw. */
export interface ErrorTracker {
	/** Hands in an error with the fields of its log line. Returns at once and never throws. */
	report(error: unknown, fields: Readonly<Record<string, unknown>>): void;
	/** Resolves once everything is sent, or after two seconds. */
	flush(): Promise<void>;
}

const silent: ErrorTracker = { report: () => undefined, flush: async () => undefined };

/** Opens error tracking through Sentry. Without a DSN its SDK is not even loaded. */
export async function startErrorTracking(env: {
	SENTRY_DSN?: string | undefined;
	NODE_ENV: string;
}): Promise<ErrorTracker> {
	if (env.SENTRY_DSN === undefined) return silent;
	const sentry = await import('@sentry/node');
	sentry.init({
		...options,
		dsn: env.SENTRY_DSN,
		environment: env.NODE_ENV,
		integrations: [sentry.linkedErrorsIntegration(), sentry.dedupeIntegration()],
	});
	return {
		report: (error, { requestId, path, ...rest }) => {
			const tags = Object.entries({ requestId, procedure: path });
			sentry.captureException(error, {
				tags: Object.fromEntries(tags.filter(([, value]) => typeof value === 'string')) as TextTags,
				extra: maskSecrets(rest),
			});
		},
		flush: async () => {
			await sentry.flush(FLUSH_MS);
		},
	};
}

type TextTags = Record<string, string>;

/** No automatic collection of anything: not of requests, hosts' modules, consoles, traces or sessions. */
const options = {
	defaultIntegrations: false,
	enableRuntimeChannelInjection: false,
	sendClientReports: false,
	beforeSend,
} satisfies NodeOptions;

/** Leaves the error, where it happened, and our own tags. */
function beforeSend({ request, user, breadcrumbs, server_name, ...event }: ErrorEvent): ErrorEvent {
	for (const exception of event.exception?.values ?? []) {
		if (exception.value !== undefined) exception.value = withoutValues(exception.value);
	}
	return event;
}
