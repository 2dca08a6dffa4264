"use client";
import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { plainLetters, searchWords } from "@/lib/contracts/plain-letters";
import type { CatalogProduct } from "@/lib/quiz/types";
import { useBuilder } from "../../store/use-builder";

interface ProductListProps {
	label: string;
	/** In order of preference, where order matters. */
	ids: string[];
	onChange: (ids: string[]) => void;
}

const SHOWN = 6;

/** Named products: found by words of their title and brand, taken away again one by one. */
export function ProductList({ label, ids, onChange }: ProductListProps) {
	const t = useTranslations("builder.target");
	const { catalog } = useBuilder();
	const [word, setWord] = useState("");
	const products = catalog?.products ?? [];
	const titles = new Map(products.map(({ id, title }) => [id, title]));
	const words = searchWords(word);
	const found =
		words.length === 0 ? [] : products.filter((product) => !ids.includes(product.id) && hasAll(product, words));
	return (
		<div className="space-y-2">
			<ul className="space-y-1">
				{ids.map((id) => (
					<li key={id} className="flex items-center justify-between gap-2 rounded-md border bg-surface pl-2.5 text-sm">
						<span className="truncate">{titles.get(id) ?? t("unknownProduct")}</span>
						<IconButton
							label={t("removeProduct", { title: titles.get(id) ?? id })}
							onClick={() => onChange(ids.filter((other) => other !== id))}
						>
							<X size={14} aria-hidden="true" />
						</IconButton>
					</li>
				))}
			</ul>
			<div className="relative">
				<Search size={14} aria-hidden="true" className="absolute top-2.5 left-2.5 text-faint" />
				<Input
					aria-label={t("findProduct", { label })}
					placeholder={t("searchProducts")}
					value={word}
					maxLength={200}
					onChange={(event) => setWord(event.currentTarget.value)}
					className="h-8 pl-8 text-sm"
				/>
			</div>
			{found.length > 0 ? (
				<ul className="rounded-md border bg-surface p-1">
					{found.slice(0, SHOWN).map(({ id, title, attributes }) => (
						<li key={id}>
							<button
								type="button"
								className="w-full truncate rounded-sm px-2 py-1 text-left text-sm hover:bg-hover"
								onClick={() => {
									onChange([...ids, id]);
									setWord("");
								}}
							>
								{title}
								{/* Two brands may call a product the same. */}
								{attributes.brand ? <span className="text-muted"> · {String(attributes.brand)}</span> : null}
							</button>
						</li>
					))}
				</ul>
			) : words.length === 0 ? null : (
				<p className="text-muted text-sm">{t("noProduct")}</p>
			)}
		</div>
	);
}

function hasAll({ title, attributes }: CatalogProduct, words: string[]): boolean {
	const text = plainLetters(`${title} ${attributes.brand ?? ""}`);
	return words.every((word) => text.includes(word));
}
