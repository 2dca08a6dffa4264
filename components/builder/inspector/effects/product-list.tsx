"use client";
import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { useBuilder } from "../../store/use-builder";

interface ProductListProps {
	label: string;
	/** In order of preference, where order matters. */
	ids: string[];
	onChange: (ids: string[]) => void;
}

const SHOWN = 6;

/** Named products: found by a word of their title, taken away again one by one. */
export function ProductList({ label, ids, onChange }: ProductListProps) {
	const t = useTranslations("builder.target");
	const { catalog } = useBuilder();
	const [word, setWord] = useState("");
	const products = catalog?.products ?? [];
	const titles = new Map(products.map(({ id, title }) => [id, title]));
	const wanted = word.trim().toLowerCase();
	const found =
		wanted === "" ? [] : products.filter(({ id, title }) => !ids.includes(id) && title.toLowerCase().includes(wanted));
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
					{found.slice(0, SHOWN).map(({ id, title }) => (
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
							</button>
						</li>
					))}
				</ul>
			) : wanted === "" ? null : (
				<p className="text-muted text-sm">{t("noProduct")}</p>
			)}
		</div>
	);
}
