import type { Logger } from '@dailyveg/api';
import { Logger as GraphileLogger } from 'graphile-worker';

/** Lets graphile-worker write to our log. Each finished job is a metric, so its lines go to debug. */
export function toGraphileLogger(logger: Logger): GraphileLogger {
	return new GraphileLogger(({ label }) => (level, message, meta) => {
		const entry = { label, err: meta?.['error'] };
		if (level === 'error') logger.error(entry, message);
		else if (level === 'warning') logger.warn(entry, message);
		else logger.debug(entry, message);
	});
}
