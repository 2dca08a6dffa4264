import "server-only";
import { openCustomers, type ReadCustomer, type Reading, readCustomer } from "./read-customers";

/** A line of the file, as it stands there and as it was read. */
export interface CustomerLine extends ReadCustomer {
	row: number;
	cells: string[] | null;
}

/** The file's lines from the given one on (0: the first below the header), part by part. Nothing is held but one part. */
export async function* linesIn(
	bytes: Buffer,
	reading: Omit<Reading, "decimal">,
	{ from, part }: { from: number; part: number },
): AsyncGenerator<{ headers: string[]; lines: CustomerLine[] }> {
	const { headers, decimal, lines } = await openCustomers(bytes);
	let at = 0;
	let held: CustomerLine[] = [];
	for await (const line of lines) {
		if (at++ < from) continue;
		held.push({ ...line, ...readCustomer(line, { ...reading, decimal }) });
		if (held.length < part) continue;
		yield { headers, lines: held };
		held = [];
	}
	if (held.length > 0) yield { headers, lines: held };
}
