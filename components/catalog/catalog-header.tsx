"use client";
import { Upload } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/common/page-header";
import { buttonClass } from "@/components/ui/button";
import { pages } from "@/lib/config/paths";
import { useCatalog } from "./catalog-context";
import { CatalogTabs } from "./catalog-tabs";

/** Title, the page's one primary action (importing, unless told), and the catalog's tabs. */
export function CatalogHeader({ action }: { action?: ReactNode }) {
	const t = useTranslations("catalog");
	const { workspace, canEdit } = useCatalog();
	const importing = (
		<Link href={pages.productImport(workspace)} className={buttonClass({ look: "primary" })}>
			<Upload size={16} aria-hidden="true" />
			{t("importProducts")}
		</Link>
	);
	return (
		<>
			<PageHeader
				title={t("title")}
				description={t("description")}
				action={canEdit ? (action ?? importing) : null}
				className="pb-4"
			/>
			<CatalogTabs workspace={workspace} />
		</>
	);
}
