"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Screen } from "@/lib/quiz/types";
import { BlockMenu } from "../fields/block-menu";
import { Part } from "../fields/part";
import { newBlock } from "../store/kinds";
import { useBuilder } from "../store/use-builder";
import { useSet } from "../store/use-set";
import { BlockEditor } from "./question/block-editor";
import { ScreenRules } from "./rules/screen-rules";

export function ScreenInspector({ screen }: { screen: Screen }) {
	const t = useTranslations("builder.screen");
	const { edit } = useBuilder();
	const set = useSet<Screen>(screen.id);
	return (
		<>
			{screen.blocks.map((block) => (
				<BlockEditor key={block.id} block={block} count={screen.blocks.length} />
			))}
			<div className="border-b px-4 py-3">
				<BlockMenu
					trigger={
						<Button size="sm">
							<Plus size={16} aria-hidden="true" />
							{t("addBlock")}
						</Button>
					}
					onChoose={(kind) =>
						edit({
							op: "insert",
							parent: screen.id,
							list: "blocks",
							index: screen.blocks.length,
							value: newBlock(kind),
						})
					}
				/>
			</div>
			<ScreenRules screen={screen} />
			<Part title={t("title")}>
				<Field label={t("name")} help={t("nameHelp")}>
					<Input value={screen.name} maxLength={200} onChange={(event) => set("name", event.currentTarget.value)} />
				</Field>
			</Part>
		</>
	);
}
