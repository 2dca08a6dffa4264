import "server-only";
import products from "@/content/demo/products.json";
import { pages } from "@/lib/config/paths";
import type { AttributeValue } from "@/lib/quiz/types";

/** One product of the demo shop as content/demo/products.json writes it. */
export interface DemoProduct {
	key: string;
	/** The brand. */
	line: string;
	title: string;
	type: string;
	texture: string;
	skin: string[];
	concerns: string[];
	actives: string[];
	fragranceFree: boolean;
	vegan: boolean;
	spf?: number;
	ml: number;
	/** DKK. */
	price: number;
	rank?: number;
	collections: string[];
	available?: boolean;
	archived?: boolean;
	en: string;
	da: string;
}

export const demoProducts: DemoProduct[] = products;

export const imageOf = (key: string): string => `/demo/${key}.svg`;
export const shopPageOf = (key: string): string => pages.shopProduct(key);

export function attributesOf(product: DemoProduct): Record<string, AttributeValue> {
	const { line, type, texture, fragranceFree, vegan, spf, ml, en } = product;
	const sets = { skin: product.skin, concerns: product.concerns, actives: product.actives };
	const filled = Object.fromEntries(Object.entries(sets).filter(([, values]) => values.length > 0));
	return {
		brand: line,
		type,
		...filled,
		texture,
		"fragrance-free": fragranceFree,
		vegan,
		...(spf && { spf }),
		ml,
		about: en,
	};
}
