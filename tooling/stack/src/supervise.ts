import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { Account } from './accounts.ts';
import { serverEnvironment } from './run.ts';

/**
 * The server runs under this small shell, in a session of its own: Ctrl-C does not reach it, we decide the
 * order of stopping. The shell reads a pipe that only we hold open. Closing it stops the server, and the kernel
 * closes it when we die, however we die: nothing stays behind after kill -9 of the parent.
 */
const supervisor = `
signal=$1; grace=$2; shift 2
exec 4<&0
"$@" </dev/null 3>&- 4<&- &
child=$!
echo "$child" >&3; exec 3>&-
{
	read -r _ <&4
	kill -s "$signal" "$child" 2>/dev/null
	while [ "$grace" -gt 0 ] && kill -s 0 "$child" 2>/dev/null; do sleep 1; grace=$((grace - 1)); done
	kill -s KILL "$child" 2>/dev/null
} &
watcher=$!
# What the shell itself would say of the end ("Terminated") is no output of the server.
exec 4<&- </dev/null 2>/dev/null
trap 'kill -s "$signal" "$child"' TERM INT HUP
wait "$child"; status=$?
while kill -s 0 "$child" 2>/dev/null; do wait "$child"; status=$?; done
kill "$watcher" 2>/dev/null
exit "$status"
`;

export type SuperviseOptions = {
	command: string;
	args: readonly string[];
	cwd?: string;
	account?: Account | undefined;
	/** Environment of the server; a bare one unless told. */
	env?: NodeJS.ProcessEnv;
	/** The file that takes its output, or a function called with each chunk. */
	output: { file: string } | { onData: (chunk: string) => void };
	/** Signal that asks this server to stop. */
	stopSignal?: NodeJS.Signals;
	/** Seconds after which a server that does not stop is killed. */
	graceSeconds?: number;
};

export type ExitStatus = { code: number };

export type SupervisedProcess = {
	readonly pid: number;
	/** Resolves when the server has ended, for whatever reason. */
	readonly exited: Promise<ExitStatus>;
	/** Asks it to stop, waits, and kills it when its grace has run out. */
	stop(): Promise<ExitStatus>;
	kill(): Promise<ExitStatus>;
};

/** Starts a program that cannot outlive this process. */
export async function supervise(options: SuperviseOptions): Promise<SupervisedProcess> {
	const { command, args, stopSignal = 'SIGTERM', graceSeconds = 20, output } = options;
	const logFile = 'file' in output ? openSync(output.file, 'w', 0o644) : undefined;
	const shell = spawn(
		'/bin/sh',
		['-c', supervisor, 'supervisor', stopSignal.replace('SIG', ''), String(graceSeconds), command, ...args],
		{
			detached: true,
			...(options.cwd !== undefined && { cwd: options.cwd }),
			...(options.account && { uid: options.account.uid, gid: options.account.gid }),
			env: options.env ?? serverEnvironment(),
			stdio: ['pipe', logFile ?? 'pipe', logFile ?? 'pipe', 'pipe'],
		},
	);
	if (logFile !== undefined) closeSync(logFile);
	const [leash, standardOutput, standardError, report] = shell.stdio;
	leash?.on('error', () => undefined);
	if ('onData' in output) forward([standardOutput, standardError], output.onData);
	const exited = new Promise<ExitStatus>((resolve, reject) => {
		shell.once('error', reject);
		shell.once('exit', (code, signal) => resolve({ code: code ?? (signal === null ? 0 : 1) }));
	});
	const pid = await readPid(report as Readable, exited);
	const stop = () => {
		(leash as Writable).end();
		return exited;
	};
	return {
		pid,
		exited,
		stop,
		kill: () => {
			// The shell reaps the server only when it ends, so until then the id cannot be another's.
			if (shell.exitCode === null && shell.signalCode === null) endQuietly(pid);
			return exited;
		},
	};
}

function forward(streams: readonly unknown[], onData: (chunk: string) => void): void {
	for (const stream of streams) (stream as Readable).setEncoding('utf8').on('data', onData);
}

async function readPid(report: Readable, exited: Promise<ExitStatus>): Promise<number> {
	const line = await Promise.race([once(report.setEncoding('utf8'), 'data'), exited.then(() => ['0'])]);
	return Number(line[0]);
}

function endQuietly(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// It ended by itself in this moment.
	}
}
