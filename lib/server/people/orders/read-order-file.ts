import "server-only";
import {
	neededFields,
	type OrderDraft,
	type OrderField,
	type OrderMapping,
	orderFields,
	type RejectReason,
} from "@/lib/contracts/orders";
import { decodeText } from "@/lib/server/catalog/import/decode-text";
import { detectDelimiter } from "@/lib/server/catalog/import/detect-delimiter";
import { detectEncoding, unreadable } from "@/lib/server/catalog/import/detect-encoding";
import type { DecimalSign } from "@/lib/server/catalog/import/parse-number";
import { parsePrice } from "@/lib/server/catalog/import/parse-price";
import { readRecords } from "@/lib/server/catalog/import/read-records";
import { parseMoment } from "./parse-moment";

const SAMPLE = 5;
const mostColumns = 300;

interface Rows {
	headers: string[];
	/** As a spreadsheet counts, without the header. */
	rows: { row: number; cells: string[] | null }[];
	decimal: DecimalSign;
}

/** Reads a delimited file whose first row names the columns. Throws `unreadable-file` with a reason under path "file". */
async function readRows(bytes: Buffer): Promise<Rows> {
	const encoding = detectEncoding(bytes);
	const head = decodeText(bytes.subarray(0, 64 * 1024), encoding).next();
	const delimiter = detectDelimiter(head.done ? "" : head.value);
	const rows: Rows["rows"] = [];
	for await (const { row, cells } of readRecords(bytes, encoding, delimiter)) rows.push({ row, cells });
	const headers = rows.shift()?.cells ?? null;
	if (!headers || rows.length === 0) throw unreadable("no-rows");
	if (headers.length > mostColumns) throw unreadable("too-wide");
	return { headers, rows, decimal: delimiter === ";" ? "," : "." };
}

/** What a file looks like: its columns, its first rows, and which column is probably what. */
export async function inspectOrderFile(
	bytes: Buffer,
): Promise<{ headers: string[]; sample: string[][]; columns: OrderMapping["columns"] }> {
	const { headers, rows } = await readRows(bytes);
	const columns = Object.fromEntries(orderFields.map((field) => [field, guess(field, headers)]));
	return {
		headers: headers.map((header) => header.slice(0, 100)),
		sample: rows.slice(0, SAMPLE).map(({ cells }) => (cells ?? []).map((cell) => cell.slice(0, 100))),
		columns: columns as OrderMapping["columns"],
	};
}

/** Names of columns, without spaces and signs, in English and Danish. */
const names: Record<OrderField, string[]> = {
	order: ["order", "orderid", "ordernumber", "orderno", "name", "ordre", "ordrenummer", "ordreid"],
	orderedAt: ["orderedat", "createdat", "date", "orderdate", "dato", "ordredato", "oprettet"],
	product: ["product", "productid", "sku", "lineitemsku", "item", "itemid", "variant", "vare", "varenummer", "produkt"],
	email: ["email", "customeremail", "mail", "emailadresse"],
	phone: ["phone", "phonenumber", "mobile", "telefon", "mobil"],
	customer: ["customer", "customerid", "customernumber", "kunde", "kundeid", "kundenummer"],
	quantity: ["quantity", "qty", "lineitemquantity", "antal"],
	price: ["price", "unitprice", "lineitemprice", "pris", "stykpris"],
	total: ["total", "ordertotal", "amount", "sum", "beløb", "ialt"],
	currency: ["currency", "valuta"],
};

function guess(field: OrderField, headers: readonly string[]): number | null {
	const at = headers.findIndex((header) => names[field].includes(header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")));
	return at < 0 ? null : at;
}

export interface ReadOrders {
	orders: OrderDraft[];
	/** Rows; of an order with a bad row, that row alone. */
	rejects: { row: number; reason: RejectReason }[];
}

/** The orders of a file, their rows put together by the order's id. `currency` is taken where the file names none. */
export async function readOrderFile(
	bytes: Buffer,
	columns: OrderMapping["columns"],
	currency: string,
): Promise<ReadOrders> {
	const { rows, decimal } = await readRows(bytes);
	const orders = new Map<string, OrderDraft & { totalled: boolean }>();
	const rejects: ReadOrders["rejects"] = [];
	for (const { row, cells } of rows) {
		const read = cells ? readRow(cells, columns, { decimal, currency }) : "unreadable";
		if (typeof read === "string") {
			rejects.push({ row, reason: read });
			continue;
		}
		const { id, line, total, ...rest } = read;
		const order = orders.get(id) ?? { id, ...rest, total: 0, totalled: total !== null, lines: [] };
		order.lines.push(line);
		// Where the file has no total, it is what the lines come to.
		order.total = total ?? (order.totalled ? order.total : round(order.total + (line.price ?? 0) * line.quantity));
		orders.set(id, order);
	}
	return { orders: [...orders.values()].map(({ totalled, ...order }) => order), rejects };
}

const round = (amount: number): number => Math.round(amount * 100) / 100;

type ReadRow = Omit<OrderDraft, "lines" | "total"> & { total: number | null; line: OrderDraft["lines"][number] };

function readRow(
	cells: readonly string[],
	columns: OrderMapping["columns"],
	{ decimal, currency: usual }: { decimal: DecimalSign; currency: string },
): ReadRow | RejectReason {
	const cell = (field: OrderField) => {
		const at = columns[field];
		return at === null || at === undefined ? "" : (cells[at] ?? "").trim();
	};
	const missing = neededFields.find((field) => cell(field) === "" || cell(field).length > 200);
	if (missing) return missing as RejectReason;
	const orderedAt = parseMoment(cell("orderedAt"));
	if (orderedAt === null) return "orderedAt";
	const quantity = cell("quantity") === "" ? 1 : Number(cell("quantity").replace(/[.,]0+$/, ""));
	if (!Number.isInteger(quantity) || quantity < 1 || quantity > 100_000) return "quantity";
	const [price, total] = [cell("price"), cell("total")].map((text) => (text === "" ? null : parsePrice(text, decimal)));
	if (price === undefined || (price === null && cell("price") !== "")) return "price";
	if (total === undefined || (total === null && cell("total") !== "")) return "total";
	const currency = cell("currency").toUpperCase() || usual;
	if (!/^[A-Z]{3}$/.test(currency)) return "currency";
	return {
		...{ id: cell("order"), orderedAt: orderedAt.toISOString(), currency, total },
		customer: { email: cell("email") || null, phone: cell("phone") || null, id: cell("customer") || null },
		line: { product: cell("product"), quantity, price },
	};
}
