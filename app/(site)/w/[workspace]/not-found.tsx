import { getTranslations } from "next-intl/server";
import { NotFoundNotice } from "@/components/common/not-found-notice";
import { pages } from "@/lib/config/paths";

export default async function WorkspaceNotFound() {
	const t = await getTranslations("common");
	return <NotFoundNotice href={pages.enter()} label={t("goBack")} />;
}
