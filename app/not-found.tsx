import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { buttonClass } from "@/components/ui/button";

export default async function NotFound() {
	const t = await getTranslations("common");
	return (
		<main className="mx-auto flex min-h-[60dvh] max-w-md flex-col items-center justify-center gap-4 px-6 text-center">
			<h1 className="font-semibold text-xl">{t("notFoundTitle")}</h1>
			<p className="text-muted">{t("notFoundText")}</p>
			<Link href="/" className={buttonClass()}>
				{t("goHome")}
			</Link>
		</main>
	);
}
