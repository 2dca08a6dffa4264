import type { ReactNode } from "react";
import type { ShopperResult } from "@/lib/quiz/wire";
import type { CarriedValues } from "../carried";
import type { ScriptTexts } from "../texts";
import { Again } from "./again";
import { ProductCard } from "./product-card";

interface ResultViewProps {
	result: ShopperResult;
	/** Worked out by the browser, not yet by the server. */
	local: boolean;
	carried: CarriedValues;
	texts: ScriptTexts;
	/** Below the products: where they may sign up. */
	children: ReactNode;
}

export function ResultView({ result, local, carried, texts, children }: ResultViewProps) {
	const slots = result.slots.filter(({ items }) => items.length > 0);
	return (
		<article className="q-result">
			<h1 tabIndex={-1} dir="auto">
				{result.heading || texts.yourResult}
			</h1>
			{result.body && (
				<p className="q-body" dir="auto">
					{result.body}
				</p>
			)}
			{local && <p className="q-local">{texts.local}</p>}
			{result.empty !== null && (
				<p className="q-empty" dir="auto">
					{result.empty}
				</p>
			)}
			{slots.map((slot) => (
				<section className="q-slot" key={slot.id} aria-label={slot.name || undefined}>
					{slot.name && <h2 dir="auto">{slot.name}</h2>}
					<ul className={slot.items.length > 1 ? "q-products q-several" : "q-products"}>
						{slot.items.map((item) => (
							<li key={item.product}>
								<ProductCard item={item} slot={slot.id} below={slot.name !== ""} texts={texts} />
							</li>
						))}
					</ul>
				</section>
			))}
			{children}
			<Again carried={carried} texts={texts} />
		</article>
	);
}
