import "server-only";

/** How the values of one PostgreSQL type are sent in binary. */
interface Codec<T, P = T> {
	/** Of the type in PostgreSQL's own catalog. */
	oid: number;
	/** What is written for a value, made once. */
	prepare: (value: T) => P;
	/** The most bytes that it takes. */
	most: (prepared: P) => number;
	/** Gives where it ends. */
	write: (into: Buffer, prepared: P, at: number) => number;
}

const asIs = <T>(value: T): T => value;
const codec = <T, P>(one: Codec<T, P>): Codec<unknown, unknown> => one as Codec<unknown, unknown>;
/** A string is JSON that is written already. */
const toJson = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
/** In UTF-8 no unit of a string takes more than three bytes; to count them exactly takes as long as to write them. */
const mostInText = (text: string) => 3 * text.length;
const EPOCH_MS = Date.UTC(2000, 0, 1);

const codecs = {
	uuid: codec<string, string>({ oid: 2950, prepare: asIs, most: () => 16, write: writeUuid }),
	text: codec<string, string>({
		oid: 25,
		prepare: asIs,
		most: mostInText,
		write: (into, text, at) => at + into.write(text, at),
	}),
	json: codec<unknown, string>({
		oid: 114,
		prepare: toJson,
		most: mostInText,
		write: (into, json, at) => at + into.write(json, at),
	}),
	jsonb: codec<unknown, string>({
		oid: 3802,
		prepare: toJson,
		most: (json) => 1 + mostInText(json),
		write: (into, json, at) => into.writeInt8(1, at) + into.write(json, at + 1),
	}),
	timestamptz: codec<Date, number>({
		oid: 1184,
		prepare: (time) => (time.getTime() - EPOCH_MS) * 1000,
		most: () => 8,
		write: (into, micros, at) => {
			const high = Math.floor(micros / 2 ** 32);
			return into.writeUInt32BE(micros - high * 2 ** 32, into.writeInt32BE(high, at));
		},
	}),
	int: codec<number, number>({
		oid: 23,
		prepare: asIs,
		most: () => 4,
		write: (into, value, at) => into.writeInt32BE(value, at),
	}),
	float8: codec<number, number>({
		oid: 701,
		prepare: asIs,
		most: () => 8,
		write: (into, value, at) => into.writeDoubleBE(value, at),
	}),
	bool: codec<boolean, boolean>({
		oid: 16,
		prepare: asIs,
		most: () => 1,
		write: (into, value, at) => into.writeInt8(value ? 1 : 0, at),
	}),
	bytea: codec<Buffer, Buffer>({
		oid: 17,
		prepare: asIs,
		most: (value) => value.length,
		write: (into, value, at) => at + value.copy(into, at),
	}),
};

export type ArrayType = keyof typeof codecs;

export const isArrayType = (name: string): name is ArrayType => Object.hasOwn(codecs, name);

/** Written into first, as nobody knows how long it will be. */
let draft = Buffer.alloc(0);
const MOST_KEPT = 4 * 2 ** 20;
const HEAD_BYTES = 20;

/** One-dimensional, of any values of the type and nulls: as PostgreSQL reads it without unquoting a single character. */
export function binaryArray(type: ArrayType, values: readonly unknown[]): Buffer {
	const { oid, prepare, most, write } = codecs[type];
	const prepared = values.map((value) => (value === null ? null : prepare(value)));
	let room = HEAD_BYTES;
	for (const value of prepared) room += 4 + (value === null ? 0 : most(value));
	const into = room <= draft.length ? draft : Buffer.allocUnsafeSlow(room);
	if (room <= MOST_KEPT) draft = into;
	let at = 0;
	for (const field of [1, values.includes(null) ? 1 : 0, oid, values.length, 1]) at = into.writeInt32BE(field, at);
	for (const value of prepared) {
		const from = at + 4;
		const end = value === null ? from : write(into, value, from);
		into.writeInt32BE(value === null ? -1 : end - from, at);
		at = end;
	}
	return Buffer.from(into.subarray(0, at));
}

function writeUuid(into: Buffer, uuid: string, from: number): number {
	let at = from;
	let high = -1;
	for (let place = 0; place < uuid.length; place++) {
		const digit = DIGITS[uuid.charCodeAt(place)] ?? -1;
		if (digit < 0) continue;
		if (high < 0) high = digit;
		else {
			into[at++] = (high << 4) | digit;
			high = -1;
		}
	}
	if (at - from !== 16 || high >= 0) throw new Error(`no UUID: ${uuid}`);
	return at;
}

/** By character code; -1: none. */
const DIGITS = Int8Array.from({ length: 128 }, (_, code) =>
	"0123456789abcdef".indexOf(String.fromCharCode(code).toLowerCase()),
);
