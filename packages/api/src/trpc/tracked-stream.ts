import { getTRPCErrorFromUnknown, type TRPCError, tracked } from '@trpc/server';
import { z } from 'zod';

/** What a use-case yields: something new, under an id from which the stream can be resumed. */
interface Entry<Data> {
	id: string;
	data: Data;
}

type Envelope<Data> = ReturnType<typeof tracked<Data>>;

const itemsOf = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

/** Output of a subscription: each entry is checked as the answer of a call would be, and tracked by its id. */
export function trackedStream<Item extends z.ZodType>(
	item: Item,
): z.ZodType<
	AsyncIterable<Envelope<z.output<Item>>, void, unknown>,
	AsyncIterable<Entry<z.input<Item>>, void>
> {
	const stream = z
		.custom<AsyncIterable<Entry<z.input<Item>>, void>>(
			(value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
		)
		.transform(async function* (entries) {
			for await (const { id, data } of entries) yield tracked(id, item.parse(data));
		});
	itemsOf.set(stream, item);
	return stream;
}

/** The schema of a stream's items; undefined for any other schema. */
export function streamItemOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
	return itemsOf.get(schema);
}

/** The stream, with what it fails with told as `tell` says. */
export function tellFailures<Item>(
	stream: AsyncIterable<Item>,
	tell: (error: TRPCError) => TRPCError,
): AsyncGenerator<Item, void> {
	const items = telling(stream, tell);
	const next = items.next.bind(items);
	return Object.assign(items, {
		next: () => {
			const item = next();
			// tRPC asks for an item ahead of its reader. Where that fails after the reader has gone, nobody looks at the
			// failure, and an unhandled one would end the process.
			item.catch(() => undefined);
			return item;
		},
	});
}

async function* telling<Item>(
	stream: AsyncIterable<Item>,
	tell: (error: TRPCError) => TRPCError,
): AsyncGenerator<Item, void> {
	try {
		yield* stream;
	} catch (error) {
		throw tell(getTRPCErrorFromUnknown(error));
	}
}
