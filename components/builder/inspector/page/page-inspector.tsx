"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { newSlot } from "@/lib/quiz/new-document";
import type { ResultPage } from "@/lib/quiz/types";
import { Part } from "../../fields/part";
import { TextField } from "../../fields/text-field";
import { newId } from "../../store/new-id";
import { useBuilder } from "../../store/use-builder";
import { useSet } from "../../store/use-set";
import { ProductList } from "../effects/product-list";
import { PageCondition } from "./page-condition";
import { SignUpSettings } from "./sign-up-settings";
import { SlotEditor } from "./slot-editor";
import { TogetherSettings } from "./together-settings";

export function PageInspector({ page }: { page: ResultPage }) {
	const t = useTranslations("builder");
	const { edit } = useBuilder();
	const set = useSet<ResultPage>(page.id);
	const { slots, id } = page;
	return (
		<>
			<Part title={t("page.title")}>
				<Field label={t("page.name")} help={t("page.nameHelp")}>
					<Input value={page.name} maxLength={200} onChange={(event) => set("name", event.currentTarget.value)} />
				</Field>
				<TextField label={t("textFields.heading")} text={page.heading} onChange={(text) => set("heading", text)} />
				<TextField long label={t("textFields.body")} text={page.body} onChange={(text) => set("body", text)} />
				<TextField label={t("textFields.empty")} text={page.empty} onChange={(text) => set("empty", text)} />
			</Part>
			<Part title={t("page.when")}>
				<PageCondition page={page} />
			</Part>
			<Part title={t("slots.title")}>
				{slots.map((slot, index) => (
					<SlotEditor key={slot.id} slot={slot} count={slots.length} number={index + 1} />
				))}
				<Button
					size="sm"
					onClick={() => edit({ op: "insert", parent: id, list: "slots", index: slots.length, value: newSlot(newId) })}
				>
					<Plus size={16} aria-hidden="true" />
					{t("slots.add")}
				</Button>
			</Part>
			<TogetherSettings page={page} />
			<Part title={t("page.fallback")}>
				<p className="text-muted text-sm">{t("page.fallbackHelp")}</p>
				<ProductList label={t("page.fallback")} ids={page.fallback} onChange={(ids) => set("fallback", ids)} />
			</Part>
			<SignUpSettings page={page} />
		</>
	);
}
