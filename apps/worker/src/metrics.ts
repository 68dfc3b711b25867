import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** All metrics of the process. */
export const registry = new Registry();
collectDefaultMetrics({ register: registry });

const registers = [registry];

export const metrics = {
	outboxRows: new Gauge({
		name: 'dailyveg_outbox_backlog_rows',
		help: 'Outbox rows that wait for a relay',
		registers,
	}),
	outboxLagSeconds: new Gauge({
		name: 'dailyveg_outbox_lag_seconds',
		help: 'Age of the oldest outbox row that waits for a relay',
		registers,
	}),
	relayBatchSize: new Histogram({
		name: 'dailyveg_relay_batch_rows',
		help: 'Rows of a relay batch',
		buckets: [1, 2, 5, 10, 20, 50, 100],
		registers,
	}),
	relayBatchSeconds: new Histogram({
		name: 'dailyveg_relay_batch_seconds',
		help: 'Time a relay batch took',
		buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5],
		registers,
	}),
	jobSeconds: new Histogram({
		name: 'dailyveg_job_seconds',
		help: 'Time a job ran, by name and outcome (done, repeated, dead, failed)',
		labelNames: ['job', 'outcome'],
		buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
		registers,
	}),
	jobStartSeconds: new Histogram({
		name: 'dailyveg_job_start_seconds',
		help: 'Time from promise (outbox row written) to first start, by name',
		labelNames: ['job'],
		buckets: [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1, 5, 60],
		registers,
	}),
	queueJobs: new Gauge({
		name: 'dailyveg_queue_jobs',
		help: 'Jobs in the queue by state (ready, waiting, running, exhausted)',
		labelNames: ['state'],
		registers,
	}),
	deadLetters: new Gauge({
		name: 'dailyveg_dead_letters',
		help: 'Jobs put aside for a person',
		registers,
	}),
};
