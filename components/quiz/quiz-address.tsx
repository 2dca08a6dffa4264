"use client";
import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/common/copy-button";
import { buttonClass } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { shopperPaths } from "@/lib/config/paths";
import { usePublicOrigin } from "./public-origin";

/** The published quiz's address, to copy or to open. */
export function QuizAddress({ slug }: { slug: string }) {
	const t = useTranslations("share");
	const address = `${usePublicOrigin()}${shopperPaths.quiz(slug)}`;
	return (
		<div className="space-y-3">
			<Field label={t("address")}>
				<Input readOnly value={address} onFocus={(event) => event.target.select()} />
			</Field>
			<div className="flex flex-wrap gap-2">
				<CopyButton text={address} label={t("copyLink")} />
				<a href={address} target="_blank" rel="noreferrer" className={buttonClass()}>
					<ExternalLink size={16} aria-hidden="true" />
					{t("openQuiz")}
					<span className="sr-only">({t("opensNew")})</span>
				</a>
			</div>
		</div>
	);
}
