"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useSay } from "@/components/common/use-say";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import { rate } from "@/lib/analytics/rate";
import { consentOptions } from "@/lib/client/results";
import type { ConsentResults } from "@/lib/contracts/results-replies";
import { Explained } from "./explained";
import { RateText } from "./rate-text";
import { Section } from "./section";
import { useNumbers } from "./use-numbers";
import type { View } from "./view";

export function ConsentSection({ view }: { view: View }) {
	const t = useTranslations("results");
	const query = useQuery(consentOptions(view.quiz, view.filters));
	return (
		<Section id="consent" query={query} flush>
			{(data) =>
				data.purposes.length === 0 ? (
					<p className="p-5 text-muted">{t("consent.none")}</p>
				) : (
					<>
						<Purposes data={data} />
						<SignUps data={data} />
					</>
				)
			}
		</Section>
	);
}

function Purposes({ data }: { data: ConsentResults }) {
	const t = useTranslations("results");
	const say = useSay();
	const numbers = useNumbers();
	return (
		<Table aria-label={t("sections.consent")}>
			<TableHead>
				<tr>
					<HeadCell>{t("consent.purpose")}</HeadCell>
					{(["consentShown", "consentGranted", "consentRate", "consentWithdrawn"] as const).map((figure) => (
						<HeadCell key={figure} numeric>
							<Explained figure={figure} />
						</HeadCell>
					))}
				</tr>
			</TableHead>
			<TableBody>
				{data.purposes.map(({ id, name, shown, granted, withdrawn }) => (
					<Row key={id}>
						<th scope="row" className="px-3 py-2.5 pl-5 text-left font-medium">
							{say(name)}
						</th>
						<Cell numeric>{numbers.count(shown)}</Cell>
						<Cell numeric>{numbers.count(granted)}</Cell>
						<Cell numeric>
							<RateText rate={rate(granted, Math.max(shown, granted))} />
						</Cell>
						<Cell numeric>{numbers.count(withdrawn)}</Cell>
					</Row>
				))}
			</TableBody>
		</Table>
	);
}

function SignUps({ data }: { data: ConsentResults }) {
	const t = useTranslations("results.consent");
	const numbers = useNumbers();
	const { offered, signedUp, notOffered } = data;
	if (offered === 0) return null;
	return (
		<div className="space-y-1 border-t px-5 py-4">
			<h3 className="font-medium">{t("signUp")}</h3>
			<p className="max-w-prose text-muted">
				{t("signUpText", { offered, signedUp, rate: numbers.percent(rate(signedUp, offered).value) })}{" "}
				{notOffered > 0 ? t("notOffered", { n: notOffered }) : null}
			</p>
			<p className="text-muted">{t("moreThanConsent", { with: signedUp, without: offered + notOffered - signedUp })}</p>
		</div>
	);
}
