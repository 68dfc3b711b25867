import { Type } from '@mikro-orm/core';
import { v7 } from 'uuid';

const HEX_LENGTH = 32;
/** A v7 id begins with the milliseconds since 1970 in 48 bits. */
const MILLISECOND_DIGITS = 12;

/** Bytes of a canonical UUID string, for a BINARY(16) parameter. */
export function uuidToBinary(uuid: string): Buffer {
	const bytes = Buffer.from(uuid.replaceAll('-', ''), 'hex');
	if (bytes.length * 2 !== HEX_LENGTH) throw new TypeError(`not a UUID: ${uuid}`);
	return bytes;
}

/** Canonical UUID string of a BINARY(16) column value. */
export function uuidFromBinary(bytes: Buffer): string {
	const hex = bytes.toString('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A new time-ordered UUID (v7, RFC 9562): inserts append to the clustered index instead of scattering. */
export const newId = (): string => v7();

/**
 * A new id that sorts behind `previous`, whatever the clocks of the machines that make them say. Only for whoever
 * holds a lock under which nobody else follows up on `previous`.
 */
export function newIdAfter(previous: string): string {
	const id = newId();
	if (id > previous) return id;
	const milliseconds = Number.parseInt(previous.replaceAll('-', '').slice(0, MILLISECOND_DIGITS), 16);
	return v7({ msecs: milliseconds + 1 });
}

/** The smallest id of `newId` that could have been made at this moment: turns a time into a range of ids. */
export function firstIdAt(moment: Date): string {
	const hex = moment.getTime().toString(16).padStart(MILLISECOND_DIGITS, '0');
	return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

/** UUID as a string in the program and BINARY(16) in MySQL. */
export class UuidBinaryType extends Type<string, Buffer> {
	// The ORM passes values through that have been converted already, in either direction.
	override convertToDatabaseValue(value: string): Buffer {
		const known: unknown = value;
		return typeof known === 'string' ? uuidToBinary(known) : (known as Buffer);
	}

	override convertToJSValue(value: Buffer): string {
		return Buffer.isBuffer(value) ? uuidFromBinary(value) : value;
	}

	override getColumnType(): string {
		return 'binary(16)';
	}

	override compareAsType(): string {
		return 'string';
	}

	override ensureComparable(): boolean {
		return false;
	}

	/** By content: two reads of one row give two buffers, and `!==` would make every loaded entity dirty. */
	override compareValues(a: Buffer | string, b: Buffer | string): boolean {
		return Buffer.isBuffer(a) && Buffer.isBuffer(b) ? a.equals(b) : a === b;
	}
}
