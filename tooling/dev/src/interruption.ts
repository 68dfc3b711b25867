/** Thrown where a command was stopped on purpose: nothing to report. */
export class Interrupted extends Error {}

// Terminal, npm and bootstrap may each hand on the same Ctrl-C; a person's second one takes longer.
const sameKeystrokeMilliseconds = 300;

/**
 * Turns the first Ctrl-C (or a polite kill, a closed terminal, the end of the program that started us) into an
 * abort; a second Ctrl-C ends this process at once. Whatever it started ends with it: all of it hangs on pipes.
 */
export function abortOnSignal(onFirst: () => void, onSecond: () => void): AbortSignal {
	const controller = new AbortController();
	let abortedAt = 0;
	const stop = () => {
		if (controller.signal.aborted) return;
		abortedAt = performance.now();
		onFirst();
		controller.abort(new Interrupted());
	};
	const stopOrEnd = () => {
		if (!controller.signal.aborted) return stop();
		if (performance.now() - abortedAt < sameKeystrokeMilliseconds) return;
		onSecond();
		process.exit(130);
	};
	process.on('SIGINT', stopOrEnd);
	process.on('SIGTERM', stop);
	process.on('SIGHUP', stop);
	// The bootstrap holds a channel to us: it closes when the bootstrap is killed.
	process.once('disconnect', stop);
	process.channel?.unref();
	// A closed terminal takes no more output, which must not keep us from stopping in order.
	for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
	return controller.signal;
}
