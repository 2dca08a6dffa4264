"use client";
import { Palette, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { newPage } from "@/lib/quiz/new-document";
import { QUIZ_PLACE } from "../store/find-place";
import { newId } from "../store/new-id";
import { useBuilder, useSay } from "../store/use-builder";
import { AddScreenMenu } from "./add-screen-menu";
import { OutlineRow } from "./outline-row";
import { ScreenRow } from "./screen-row";

/** The whole quiz as a list: settings, screens in their order, result pages. `onOpen`: something was chosen. */
export function Outline({ onOpen }: { onOpen: () => void }) {
	const t = useTranslations("builder.outline");
	const say = useSay();
	const { document, place, select, edit, findings, canEdit } = useBuilder();
	const open = (node: string) => {
		select(node);
		onOpen();
	};
	const addPage = () => {
		const value = newPage(newId);
		edit({ op: "insert", parent: null, list: "resultPages", index: 0, value });
		open(value.id);
	};
	return (
		<nav aria-label={t("label")} className="space-y-4 p-2 pb-8">
			<ul>
				<OutlineRow
					icon={<Palette />}
					title={t("settings")}
					note={say(document.title)}
					chosen={place.kind === "quiz"}
					severity={findings?.find(({ node }) => node === null)?.severity ?? null}
					onOpen={() => open(QUIZ_PLACE)}
				/>
			</ul>
			<div>
				<h2 className="px-2 pb-1 font-medium text-muted text-xs">{t("screens", { count: document.screens.length })}</h2>
				<ol>
					{document.screens.map((screen, index) => (
						<ScreenRow key={screen.id} screen={screen} index={index} onOpen={() => open(screen.id)} />
					))}
				</ol>
				{canEdit ? (
					<div className="pt-1">
						<AddScreenMenu onAdded={open} />
					</div>
				) : null}
			</div>
			<div>
				<h2 className="px-2 pb-1 font-medium text-muted text-xs">
					{t("pages", { count: document.resultPages.length })}
				</h2>
				<ol>
					{document.resultPages.map((page, index) => (
						<ScreenRow key={page.id} page={page} index={index} onOpen={() => open(page.id)} />
					))}
				</ol>
				{canEdit ? (
					<Button look="ghost" size="sm" className="mt-1 w-full justify-start" onClick={addPage}>
						<Plus size={16} aria-hidden="true" />
						{t("addPage")}
					</Button>
				) : null}
			</div>
		</nav>
	);
}
