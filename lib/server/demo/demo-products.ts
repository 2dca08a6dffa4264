import "server-only";
import products from "@/content/demo/products.json";
import { pages } from "@/lib/config/paths";

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
