import type { ServiceOptions } from './types.ts';

/**
 * The one place where durability is decided.
 *
 * `npm start` keeps every server at its own defaults: what was committed survives a power cut.
 * Throw-away instances (tests) are deleted at stop, so they skip every wait for the disk; a crash of the server
 * process itself still loses nothing the operating system has accepted. The bench throws its data away as well,
 * yet asks for the defaults: orders per second without a flush per commit would flatter.
 */
const throwAwaySettings = {
	mysql: [
		'--innodb-flush-log-at-trx-commit=0',
		'--innodb-doublewrite=0',
		'--innodb-flush-method=nosync',
		'--sync-binlog=0',
		'--performance-schema=OFF',
	],
	postgres: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
	// An append-only file without fsync: data outlives kill -9 and a restart, which the outage tests need.
	redis: ['--save', '', '--appendonly', 'yes', '--appendfsync', 'no'],
} as const;

/** Arguments that set a server's durability. */
export function durabilitySettings(
	server: keyof typeof throwAwaySettings,
	{ ephemeral = false, durable = !ephemeral }: Pick<ServiceOptions, 'ephemeral' | 'durable'>,
): readonly string[] {
	return durable ? [] : throwAwaySettings[server];
}
