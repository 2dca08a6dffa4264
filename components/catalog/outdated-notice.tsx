"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { cx } from "@/components/ui/cx";
import { outdatedOptions } from "@/lib/client/changes";
import { pages } from "@/lib/config/paths";
import { useCatalog } from "./catalog-context";

/** Says that published quizzes still use the catalog as it was, when some do, and leads to what would change in them. */
export function OutdatedNotice() {
	const t = useTranslations("changes.impact");
	const { workspace } = useCatalog();
	const count = useQuery(outdatedOptions(workspace)).data?.length ?? 0;
	if (count === 0) return null;
	return (
		<Callout
			tone="info"
			className="mb-5"
			action={
				<Link href={pages.catalogImpact(workspace)} className={cx(buttonClass({ size: "sm" }), "-my-1")}>
					{t("review")}
				</Link>
			}
		>
			{t("banner", { count })}
		</Callout>
	);
}
