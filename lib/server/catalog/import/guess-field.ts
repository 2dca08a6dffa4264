import "server-only";
import type { ProductField } from "@/lib/contracts/catalog-import";

const stockNames = ["stock", "inventory", "lager", "quantity", "qty"];

/** Names of columns, without spaces and signs, in English and Danish. The first field that fits wins, or the second by what stands in the column. */
const names: [ProductField, string[]][] = [
	[
		"id",
		["id", "productid", "externalid", "sku", "itemnumber", "itemid", "handle", "varenummer", "varenr", "produktid"],
	],
	["title", ["title", "name", "productname", "producttitle", "product", "navn", "titel", "produktnavn", "varenavn"]],
	["description", ["description", "body", "bodyhtml", "longdescription", "about", "beskrivelse", "tekst"]],
	["brand", ["brand", "vendor", "manufacturer", "maker", "mærke", "brandname", "producent", "leverandør"]],
	["type", ["type", "label", "producttype", "category", "kategori", "produkttype", "varegruppe"]],
	["price", ["price", "amount", "unitprice", "saleprice", "retailprice", "pris", "salgspris", "cost", "variantprice"]],
	["available", ["available", "availability", "instock", "stockstatus", "lagerstatus", "pålager", ...stockNames]],
	["stock", [...stockNames, "stockquantity", "inventoryquantity", "inventoryqty", "lagerantal", "antalpålager"]],
	["image", ["image", "imageurl", "imagelink", "imagesrc", "picture", "photo", "billede", "billedurl"]],
	["url", ["url", "link", "producturl", "productlink", "href", "webaddress", "adresse", "producturl"]],
	["rank", ["rank", "sortorder", "order", "priority", "position", "rækkefølge"]],
	["collections", ["collections", "collection", "categories", "kollektion", "kollektioner", "kategorier"]],
	["tags", ["tags", "keywords", "labels", "emneord"]],
];

/** The product fields that a column may be named after. */
export function guessFields(header: string): ProductField[] {
	const name = header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
	return names.filter(([, all]) => all.includes(name)).map(([field]) => field);
}

/** Column names that are ratings, not the author's order. */
export const isRating = (header: string) =>
	/^(?:rating|rank|stars|score|bedømmelse|vurdering|anmeldelse)/i.test(header.trim());
