"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { tabClass } from "@/components/ui/tabs";
import { pages } from "@/lib/config/paths";

/** The three lists of the catalog, and what its changes mean to published quizzes; each is a page. */
export function CatalogTabs({ workspace }: { workspace: string }) {
	const t = useTranslations("catalog.tabs");
	const impact = useTranslations("changes.impact");
	const path = usePathname();
	const tabs = [
		{ href: pages.products(workspace), text: t("products") },
		{ href: pages.collections(workspace), text: t("collections") },
		{ href: pages.attributes(workspace), text: t("attributes") },
		{ href: pages.catalogImpact(workspace), text: impact("tab") },
	];
	return (
		<nav aria-label={t("label")} className="mb-5 overflow-x-auto border-b">
			<ul className="flex gap-1">
				{tabs.map(({ href, text }) => (
					<li key={href} className="flex">
						<Link href={href} aria-current={path === href ? "page" : undefined} className={tabClass}>
							{text}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
