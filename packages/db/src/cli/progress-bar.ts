const WIDTH = 30;
const MILLISECONDS_BETWEEN_DRAWS = 100;

/** Where a progress bar is drawn. */
export interface ProgressOutput {
	isTTY?: boolean;
	write(text: string): unknown;
}

/** A bar that redraws itself on a terminal; in a log, one line for every tenth. Draws to stderr. */
export class ProgressBar {
	private readonly output: ProgressOutput;
	private step = '';
	private drawnAt = 0;
	private tenth = -1;

	constructor(output: ProgressOutput = process.stderr) {
		this.output = output;
	}

	/** Shows that `done` of `total` of this step are behind us; the first call of a step starts its bar. */
	show(step: string, done: number, total: number): void {
		if (step !== this.step) this.begin(step);
		this.update(total === 0 ? 1 : Math.min(1, done / total), `${step} ${format(done)} / ${format(total)}`);
	}

	/** The same for a step that knows only its share, from 0 to 1. */
	showShare(step: string, share: number): void {
		if (step !== this.step) this.begin(step);
		this.update(share, step);
	}

	/** Leaves the last bar standing. */
	end(): void {
		if (this.step && this.output.isTTY) this.output.write('\n');
		this.step = '';
	}

	private begin(step: string): void {
		this.end();
		this.step = step;
		this.drawnAt = 0;
		this.tenth = -1;
	}

	private update(share: number, text: string): void {
		if (this.output.isTTY) this.draw(share, text);
		else this.log(share, text);
	}

	private draw(share: number, text: string): void {
		const now = Date.now();
		if (share < 1 && now - this.drawnAt < MILLISECONDS_BETWEEN_DRAWS) return;
		this.drawnAt = now;
		const filled = Math.round(share * WIDTH);
		this.output.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${percent(share)} ${text}`);
	}

	private log(share: number, text: string): void {
		const tenth = Math.floor(share * 10);
		if (tenth === this.tenth) return;
		this.tenth = tenth;
		this.output.write(`${percent(share)} ${text}\n`);
	}
}

const format = (count: number): string => count.toLocaleString('en');
const percent = (share: number): string => `${Math.floor(share * 100)} %`.padStart(5);
