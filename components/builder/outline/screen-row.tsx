"use client";
import { CornerDownRight, FileText, Flag } from "lucide-react";
import { useTranslations } from "next-intl";
import { listIds } from "@/lib/quiz/node-tree";
import type { Finding, ResultPage, Screen } from "@/lib/quiz/types";
import { KIND_ICONS } from "../store/kinds";
import { rulesAt } from "../store/rules-at";
import { useBuilder, useSay } from "../store/use-builder";
import { OutlineRow } from "./outline-row";
import { RowMenu } from "./row-menu";
import { useRowActions } from "./use-row-actions";

type ScreenRowProps = { index: number; onOpen: () => void } & (
	| { screen: Screen; page?: undefined }
	| { page: ResultPage; screen?: undefined }
);

export function ScreenRow({ screen, page, index, onOpen }: ScreenRowProps) {
	const t = useTranslations("builder");
	const say = useSay();
	const { document, place, findings, canEdit } = useBuilder();
	const node = screen ?? page;
	const siblings = screen ? document.screens : document.resultPages;
	const actions = useRowActions(node.id, index, siblings.length);
	const chosen = (place.kind === "screen" ? place.screen : place.kind === "page" ? place.page : null)?.id === node.id;
	const rules = screen ? rulesAt(document, screen.id) : [];
	const first = screen?.blocks.find(({ kind }) => kind !== "text") ?? screen?.blocks[0];
	const Icon = page ? Flag : first ? KIND_ICONS[first.kind] : FileText;
	const title =
		node.name || (first ? say(first.kind === "text" ? first.heading : first.text) : page ? say(page.heading) : "");
	const ids = [...listIds(node), ...rules.map(({ id }) => id)];
	return (
		<OutlineRow
			icon={<Icon />}
			title={title || (page ? t("outline.unnamedPage") : t("outline.unnamedScreen", { number: index + 1 }))}
			note={
				rules.length > 0 ? (
					<span className="inline-flex items-center gap-1">
						<CornerDownRight size={12} aria-hidden="true" />
						{t("outline.rules", { count: rules.length })}
					</span>
				) : page ? (
					page.when ? (
						t("outline.conditional")
					) : (
						t("outline.default")
					)
				) : first ? (
					t(`kinds.${first.kind}`)
				) : null
			}
			chosen={chosen}
			severity={severityOf(findings, ids)}
			onOpen={onOpen}
			onMove={actions.move}
			menu={canEdit ? <RowMenu title={title} index={index} count={siblings.length} actions={actions} /> : null}
		/>
	);
}

/** Errors come first in the findings. */
const severityOf = (findings: readonly Finding[] | null, ids: readonly string[]): Finding["severity"] | null =>
	findings?.find(({ node }) => node !== null && ids.includes(node))?.severity ?? null;
