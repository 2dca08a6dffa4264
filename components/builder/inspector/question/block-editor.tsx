"use client";
import { useTranslations } from "next-intl";
import { isNumeric } from "@/lib/quiz/kinds";
import type { Block, TextBlock } from "@/lib/quiz/types";
import { ImageField } from "../../fields/image-field";
import { ItemButtons } from "../../fields/item-buttons";
import { Part } from "../../fields/part";
import { TextField } from "../../fields/text-field";
import { useSet } from "../../store/use-set";
import { HideRules } from "../rules/hide-rules";
import { ChoiceList } from "./choice-list";
import { NumberSettings } from "./number-settings";
import { ConsentSettings, ContactSettings, PersonalSettings } from "./personal-settings";
import { QuestionSettings } from "./question-settings";

export function BlockEditor({ block, count }: { block: Block; count: number }) {
	const t = useTranslations("builder");
	const kind = t(`kinds.${block.kind}`);
	return (
		<Part title={kind} aside={<ItemButtons node={block.id} count={count} name={kind} />}>
			{block.kind === "text" ? <TextSettings block={block} /> : <QuestionSettings question={block} />}
			{"choices" in block ? <ChoiceList question={block} /> : null}
			{isNumeric(block) ? <NumberSettings question={block} /> : null}
			{"maxLength" in block ? <PersonalSettings question={block} /> : null}
			{block.kind === "contact" ? <ContactSettings question={block} /> : null}
			{block.kind === "consent" ? <ConsentSettings question={block} /> : null}
			<HideRules node={block.id} name={kind} />
		</Part>
	);
}

function TextSettings({ block }: { block: TextBlock }) {
	const t = useTranslations("builder.textFields");
	const set = useSet<TextBlock>(block.id);
	return (
		<>
			<TextField label={t("heading")} text={block.heading} onChange={(text) => set("heading", text)} />
			<TextField long label={t("body")} text={block.body} onChange={(text) => set("body", text)} />
			<ImageField label={t("image")} url={block.imageUrl} onChange={(url) => set("imageUrl", url)} />
		</>
	);
}
