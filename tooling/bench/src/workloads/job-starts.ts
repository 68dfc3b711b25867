import pg from 'pg';

/** When the queue handed each job to a worker. */
export interface JobStarts {
	/** Milliseconds of the epoch by message id, first attempts only. */
	read(): Promise<Map<string, number>>;
	close(): Promise<void>;
}

/**
 * A trigger in the throw-away database notes the moment a worker takes a job, which is when its handler is called:
 * the product needs no code for it. PostgreSQL and we read the clock of one machine.
 */
const NOTE_STARTS = `
create table bench_job_start (message_id text primary key, started_at timestamptz not null);
create function bench_note_start() returns trigger language plpgsql as $$
begin
	insert into bench_job_start values (replace(new.key, 'outbox:', ''), clock_timestamp()) on conflict do nothing;
	return null;
end $$;
create trigger bench_note_start after update of locked_at on graphile_worker._private_jobs
	for each row when (new.locked_at is not null and new.key like 'outbox:%') execute function bench_note_start()`;

interface StartRow {
	id: string;
	milliseconds: number;
}

/** Starts watching; the worker must have made the tables of the queue. */
export async function watchJobStarts(postgresUrl: string): Promise<JobStarts> {
	const client = new pg.Client({ connectionString: postgresUrl });
	await client.connect();
	await client.query(NOTE_STARTS).catch(async (error) => {
		await client.end();
		throw error;
	});
	return {
		read: async () => {
			const { rows } = await client.query<StartRow>(
				`select message_id as id, (extract(epoch from started_at) * 1000)::float8 as milliseconds
				from bench_job_start`,
			);
			return new Map(rows.map(({ id, milliseconds }) => [id, milliseconds]));
		},
		close: () => client.end(),
	};
}
