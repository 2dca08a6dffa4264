"use client";
import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/common/copy-button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

/** What goes into the page, to copy. */
export function SnippetField({ code }: { code: string }) {
	const t = useTranslations("share.embed");
	return (
		<div className="space-y-2">
			<Field label={t("code")}>
				<Textarea
					readOnly
					value={code}
					rows={5}
					spellCheck={false}
					className="break-all font-mono text-sm"
					onFocus={(event) => event.target.select()}
				/>
			</Field>
			<CopyButton text={code} label={t("copyCode")} />
		</div>
	);
}
