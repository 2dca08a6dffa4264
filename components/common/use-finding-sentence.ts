"use client";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { attributesOptions, pickOptions } from "@/lib/client/catalog";
import type { FaultCode, FindingCode } from "@/lib/quiz/checks/finding";
import type { TextPath } from "@/lib/quiz/checks/list-texts";
import { PRICE } from "@/lib/quiz/predicate";
import type { Finding, NodeId } from "@/lib/quiz/types";
import { quote } from "./quote";

interface FindingNames {
	/** Slug. */
	workspace: string;
	/** What will be said, so that the products in it are called by their titles, archived ones too. */
	findings: readonly Pick<Finding, "params">[];
	/** What the place of a rule is called. */
	nameOf?: (node: NodeId) => string;
}

/** A finding in the reader's language, with the names of what it is about. */
export function useFindingSentence({
	workspace,
	findings,
	nameOf = () => "",
}: FindingNames): (finding: Pick<Finding, "code" | "params">) => string {
	const attributes = useQuery({ ...attributesOptions(workspace), enabled: findings.length > 0 }).data ?? [];
	const ids = new Set(findings.flatMap(({ params }) => (typeof params.product === "string" ? [params.product] : [])));
	const products = useQuery(pickOptions(workspace, [...ids])).data ?? [];
	const t = useTranslations("findings");
	const price = useTranslations("builder.target")("price");
	const reader = useLocale();
	const languages = new Intl.DisplayNames([reader], { type: "language" });
	const list = new Intl.ListFormat(reader, { type: "conjunction" });
	return ({ code, params }) => {
		const path = `fields.${params.field as TextPath}` as const;
		const field = t.has(path) ? t(path) : "";
		const missing = typeof params.locale === "string" ? params.locale.split(", ") : [];
		const language = list.format(missing.map((one) => languages.of(one) ?? one));
		const label = params.attribute === PRICE ? price : attributes.find(({ key }) => key === params.attribute)?.label;
		const places = new Set(typeof params.by === "string" ? params.by.split(", ").map(nameOf) : []);
		places.delete("");
		const title = products.find(({ id }) => id === params.product)?.title;
		const named: Finding["params"] = {
			...(label === undefined ? {} : { attribute: label }),
			...(title === undefined ? {} : { product: title }),
		};
		return t(`codes.${code as FindingCode | FaultCode}`, {
			...{ ...params, ...named, field, language },
			places: places.size > 0 ? list.format([...places].map((place) => quote(place, reader))) : "none",
		});
	};
}
