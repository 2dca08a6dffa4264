"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import type { SegmentWords } from "@/lib/contracts/segments";
import type { Bought, SegmentCondition, SegmentLeaf } from "@/lib/profile/segment";

/** A condition as a sentence's part. */
export function useDescribe(words: SegmentWords): (condition: SegmentCondition) => string {
	const t = useTranslations("segments.says");
	const say = useSay();
	const format = useFormatter();
	const unknown = t("gone");
	const day = (days: number) => format.dateTime(new Date(days * 86_400_000), { dateStyle: "medium", timeZone: "UTC" });

	const trait = ({ trait: id, test }: Extract<SegmentLeaf, { kind: "trait" }>): string => {
		const found = words.traits.find((one) => one.id === id);
		const name = found ? say(found.name) : unknown;
		if (test.op === "known") return t("known", { trait: name });
		if (test.op === "is") {
			const options = test.values.map((value) => {
				if (typeof value === "boolean") return t(value ? "yes" : "no");
				const option = found?.options.find((one) => one.value === value);
				return option ? say(option.name) : String(value);
			});
			return t("is", { trait: name, values: format.list(options, { type: "disjunction" }) });
		}
		const shown = (value: number | null) => (value === null ? "" : found?.type === "date" ? day(value) : `${value}`);
		const [from, to] = [shown(test.from), shown(test.to)];
		if (test.from === null) return t("atMost", { trait: name, to });
		return test.to === null ? t("atLeast", { trait: name, from }) : t("between", { trait: name, from, to });
	};
	const what = (bought: Bought): string => {
		if (bought.of === "anything") return t("anything");
		if (bought.of === "product") return t("oneProduct");
		if (bought.of === "collection") {
			return words.collections.find(({ id }) => id === bought.collection)?.title ?? unknown;
		}
		const label = words.attributes.find(({ key }) => key === bought.attribute)?.label ?? bought.attribute;
		return t("with", {
			attribute: label,
			value: typeof bought.value === "boolean" ? t(bought.value ? "yes" : "no") : `${bought.value}`,
		});
	};
	const leaf = (one: SegmentLeaf): string => {
		switch (one.kind) {
			case "trait":
				return trait(one);
			case "freshness": {
				const found = words.traits.find(({ id }) => id === one.trait);
				return t(`freshness.${one.is}`, { trait: found ? say(found.name) : unknown });
			}
			case "consent": {
				const found = words.purposes.find(({ id }) => id === one.purpose);
				return t("consent", { purpose: found ? say(found.name) : unknown });
			}
			case "seen":
				return t("seen", { days: one.days });
			case "quiz":
				return t("quiz", { quiz: words.quizzes.find(({ id }) => id === one.quiz)?.name ?? unknown });
			case "bought":
				return one.days === null
					? t("bought", { what: what(one.what), orders: one.orders })
					: t("boughtSince", { what: what(one.what), orders: one.orders, days: one.days });
		}
	};
	const write = (condition: SegmentCondition): string => {
		if (condition.kind === "not") return t("not", { part: write(condition.of) });
		if (condition.kind !== "all" && condition.kind !== "any") return leaf(condition);
		if (condition.of.length === 0) return t(condition.kind === "all" ? "everyone" : "nobody");
		const parts = condition.of.map((one) =>
			(one.kind === "all" || one.kind === "any") && one.of.length > 1 ? `(${write(one)})` : write(one),
		);
		return format.list(parts, { type: condition.kind === "all" ? "conjunction" : "disjunction" });
	};
	return write;
}
