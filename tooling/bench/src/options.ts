import { parseArgs } from 'node:util';

export const workloads = [
	'W0',
	'W1',
	'W2',
	'W3',
	'W4',
	'W5',
	'W6',
	'W7',
	'W8',
	'W9',
	'W10',
	'W12',
	'W13',
] as const;
export type Workload = (typeof workloads)[number];

/** Orders in the smaller shop of `dashboard`. */
export const FEW_ORDERS = 10_000;

const scales = ['1k', '100k'] as const;

/** What the bench was asked to do. */
export interface BenchOptions {
	/** Products in the shop. */
	scale: (typeof scales)[number];
	/** Time under load per figure. */
	seconds: number;
	only: ReadonlySet<Workload>;
	/** Compare W1 to W3 between 1,000 and 100,000 products instead of all else. */
	growth: boolean;
	/** Orders in the larger shop of `dashboard`. */
	orders: number;
	/** File that takes the figures. */
	json: string | undefined;
	/** Folder that takes CPU profiles of the servers; they cost some percent. */
	profile: string | undefined;
}

export class UsageError extends Error {}

const usage = `Usage: npm run bench [-- options], or npm run bench -- types for what editors wait for,
       or npm run bench -- auth [options] for what signing in costs, and costs others,
       or npm run bench -- dashboard [options] for what staff see over 1,000,000 orders against 10,000
  --scale 1k|100k   products in the shop (1k)
  --seconds N       time under load per figure, 1 to 60 (4)
  --only W1,W5      only these of ${workloads.join(', ')}
  --growth          compare W1 to W3 between 1,000 and 100,000 products instead
  --orders N        with dashboard: orders in the larger shop (1000000)
  --json FILE       write the figures
  --profile DIR     write CPU profiles of the servers`;

export function readOptions(args: string[]): BenchOptions {
	try {
		const { values } = parseArgs({
			args,
			options: {
				scale: { type: 'string', default: '1k' },
				seconds: { type: 'string', default: '4' },
				only: { type: 'string', default: workloads.join(',') },
				growth: { type: 'boolean', default: false },
				orders: { type: 'string', default: '1000000' },
				json: { type: 'string' },
				profile: { type: 'string' },
			},
		});
		const { growth, json, profile } = values;
		const seconds = Number(values.seconds);
		if (!(seconds >= 1 && seconds <= 60)) throw new UsageError('--seconds takes 1 to 60.');
		const orders = Number(values.orders);
		if (!Number.isInteger(orders) || orders <= FEW_ORDERS)
			throw new UsageError(`--orders takes more than ${FEW_ORDERS}.`);
		const only = new Set(values.only.split(',').map((name) => oneOf(workloads, name.toUpperCase())));
		return { scale: oneOf(scales, values.scale), seconds, only, growth, orders, json, profile };
	} catch (error) {
		throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`);
	}
}

function oneOf<Value extends string>(known: readonly Value[], text: string): Value {
	const value = known.find((candidate) => candidate === text);
	if (value === undefined) throw new UsageError(`${text} is none of ${known.join(', ')}.`);
	return value;
}
