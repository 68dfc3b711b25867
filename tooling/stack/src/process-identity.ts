import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process id alone may be recycled; together with its start time it names one process for good. */
export type ProcessIdentity = { pid: number; startedAt: string };

/** The identity of a running process, or undefined when there is none with this id. */
export function identify(pid: number): ProcessIdentity | undefined {
	const startedAt = process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid);
	return startedAt === undefined ? undefined : { pid, startedAt };
}

/** True when exactly this process, and not another with its recycled id, is running. */
export function isRunning(identity: ProcessIdentity): boolean {
	return identify(identity.pid)?.startedAt === identity.startedAt;
}

/** The identity of the process we are in. */
export function identifySelf(): ProcessIdentity {
	const self = identify(process.pid);
	if (self === undefined) throw new Error('cannot read the start time of the own process');
	return self;
}

function startOnLinux(pid: number): string | undefined {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// The second field is the command in brackets and may hold spaces: count from the last bracket.
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		const [state] = fields;
		const ticks = fields[19];
		// A zombie (Z) has ended; only its parent has not noticed yet.
		return state === 'Z' || state === 'X' || ticks === undefined ? undefined : `${bootId()}:${ticks}`;
	} catch {
		return undefined;
	}
}

let cachedBootId: string | undefined;
function bootId(): string {
	cachedBootId ??= readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
	return cachedBootId;
}

function startElsewhere(pid: number): string | undefined {
	try {
		const output = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
			encoding: 'utf8',
		}).trim();
		const [state = '', ...start] = output.split(/\s+/);
		return state === '' || state.startsWith('Z') ? undefined : start.join(' ');
	} catch {
		return undefined;
	}
}
