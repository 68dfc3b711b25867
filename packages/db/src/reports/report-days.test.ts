import { describe, expect, it } from 'vitest';
import { daySpan, spansOf } from './report-days.ts';

const DAY_MS = 24 * 60 * 60_000;

describe('days of reports', () => {
	it('begin and end with the hub’s midnight', () => {
		expect(daySpan('Asia/Kolkata', '2026-11-23')).toEqual({
			startsAt: new Date('2026-11-22T18:30:00Z'),
			endsAt: new Date('2026-11-23T18:30:00Z'),
		});
	});

	it.each(['Asia/Kolkata', 'Europe/Berlin', 'America/Santiago', 'Pacific/Kiritimati'])(
		'follow each other in %s without gaps, also where clocks change',
		(timeZone) => {
			let end = daySpan(timeZone, '2026-01-01').startsAt;
			for (let day = 0; day < 366; day++) {
				const date = new Date(Date.UTC(2026, 0, 1) + day * DAY_MS).toISOString().slice(0, 10);
				const span = daySpan(timeZone, date);
				expect(span.startsAt).toEqual(end);
				end = span.endsAt;
			}
		},
	);

	it('are those of the hubs’ calendars that something happened on, each once', () => {
		const hub = { hubId: 'a', timeZone: 'Asia/Kolkata' };
		const spans = spansOf([
			{ ...hub, first: new Date('2026-11-22T18:29:59Z'), last: new Date('2026-11-23T18:30:00Z') },
			{ ...hub, day: '2026-11-23' },
			{ ...hub, hubId: 'b', timeZone: 'UTC', day: '2026-11-23' },
		]);
		expect(spans.map(({ hubId, day }) => `${hubId} ${day}`)).toEqual([
			'a 2026-11-22',
			'a 2026-11-23',
			'a 2026-11-24',
			'b 2026-11-23',
		]);
	});
});
