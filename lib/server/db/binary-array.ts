import "server-only";

/** How the values of one PostgreSQL type are sent in binary. */
interface Codec<T, P = T> {
	/** Of the type in PostgreSQL's own catalog. */
	oid: number;
	/** What is written for a value, made once. */
	prepare: (value: T) => P;
	bytes: (prepared: P) => number;
	write: (into: Buffer, prepared: P, at: number) => void;
}

const asIs = <T>(value: T): T => value;
const codec = <T, P>(one: Codec<T, P>): Codec<unknown, unknown> => one as Codec<unknown, unknown>;
/** A string is JSON that is written already. */
const toJson = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
const EPOCH_MS = Date.UTC(2000, 0, 1);

const codecs = {
	uuid: codec<string, string>({
		oid: 2950,
		prepare: (value) => value.replaceAll("-", ""),
		bytes: () => 16,
		write: (into, hex, at) => into.write(hex, at, 16, "hex"),
	}),
	text: codec<string, string>({
		oid: 25,
		prepare: asIs,
		bytes: (text) => Buffer.byteLength(text),
		write: (into, text, at) => into.write(text, at),
	}),
	json: codec<unknown, string>({
		oid: 114,
		prepare: toJson,
		bytes: (json) => Buffer.byteLength(json),
		write: (into, json, at) => into.write(json, at),
	}),
	jsonb: codec<unknown, string>({
		oid: 3802,
		prepare: toJson,
		bytes: (json) => 1 + Buffer.byteLength(json),
		write: (into, json, at) => into.write(json, into.writeInt8(1, at)),
	}),
	timestamptz: codec<Date, bigint>({
		oid: 1184,
		prepare: (time) => BigInt(time.getTime() - EPOCH_MS) * 1000n,
		bytes: () => 8,
		write: (into, micros, at) => into.writeBigInt64BE(micros, at),
	}),
	int: codec<number, number>({
		oid: 23,
		prepare: asIs,
		bytes: () => 4,
		write: (into, value, at) => into.writeInt32BE(value, at),
	}),
	float8: codec<number, number>({
		oid: 701,
		prepare: asIs,
		bytes: () => 8,
		write: (into, value, at) => into.writeDoubleBE(value, at),
	}),
	bool: codec<boolean, boolean>({
		oid: 16,
		prepare: asIs,
		bytes: () => 1,
		write: (into, value, at) => into.writeInt8(value ? 1 : 0, at),
	}),
	bytea: codec<Buffer, Buffer>({
		oid: 17,
		prepare: asIs,
		bytes: (value) => value.length,
		write: (into, value, at) => value.copy(into, at),
	}),
};

export type ArrayType = keyof typeof codecs;

export const isArrayType = (name: string): name is ArrayType => Object.hasOwn(codecs, name);

/** One-dimensional, of any values of the type and nulls: as PostgreSQL reads it without unquoting a single character. */
export function binaryArray(type: ArrayType, values: readonly unknown[]): Buffer {
	const { oid, prepare, bytes, write } = codecs[type];
	const prepared = values.map((value) => (value === null ? null : prepare(value)));
	const sizes = prepared.map((value) => (value === null ? -1 : bytes(value)));
	const into = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + 4 + Math.max(0, size), 20));
	let at = 0;
	for (const field of [1, sizes.includes(-1) ? 1 : 0, oid, values.length, 1]) at = into.writeInt32BE(field, at);
	for (const [index, size] of sizes.entries()) {
		at = into.writeInt32BE(size, at);
		if (size < 0) continue;
		write(into, prepared[index], at);
		at += size;
	}
	return into;
}
