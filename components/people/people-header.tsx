"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/common/page-header";
import { usePeople } from "./people-context";
import { PeopleTabs } from "./people-tabs";

/** Title, the page's one primary action, and the tabs of all that concerns people. */
export function PeopleHeader({ action }: { action?: ReactNode }) {
	const t = useTranslations("people");
	const { workspace } = usePeople();
	return (
		<>
			<PageHeader title={t("title")} description={t("description")} action={action} className="pb-4" />
			<PeopleTabs workspace={workspace} />
		</>
	);
}
