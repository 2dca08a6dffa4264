import { Compass } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";

/** Says the same of what does not exist and of what the reader may not see. */
export function NotFoundNotice({ href, label }: { href: string; label: string }) {
	const t = useTranslations("common");
	return (
		<div className="mx-auto flex min-h-[60dvh] max-w-md flex-col items-center justify-center gap-5 px-6 text-center">
			<span aria-hidden="true" className="flex size-12 items-center justify-center rounded-xl bg-hover text-muted">
				<Compass size={22} />
			</span>
			<div className="space-y-1">
				<h1 className="font-semibold text-xl">{t("notFoundTitle")}</h1>
				<p className="text-muted">{t("notFoundText")}</p>
			</div>
			<Link href={href} className={buttonClass()}>
				{label}
			</Link>
		</div>
	);
}
