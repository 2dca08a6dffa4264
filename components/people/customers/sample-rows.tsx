"use client";
import { useTranslations } from "next-intl";
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from "@/components/ui/table";
import type { CustomerFile, CustomerTarget } from "@/lib/contracts/customers";
import type { SegmentWords } from "@/lib/contracts/segments";
import { useTargetName } from "./use-target-name";

interface SampleRowsProps {
	file: CustomerFile;
	words: SegmentWords;
	columns: CustomerTarget[];
}

/** The first rows as they would be taken: what is left out isn't shown. */
export function SampleRows({ file, words, columns }: SampleRowsProps) {
	const t = useTranslations("customers.import");
	const nameOf = useTargetName(words);
	const shown = columns.flatMap((target, at) => (target.kind === "ignore" ? [] : [{ at, name: nameOf(target) }]));
	if (shown.length === 0) return null;
	return (
		<section aria-labelledby="customer-sample" className="space-y-2">
			<h3 id="customer-sample" className="font-medium">
				{t("preview")}
			</h3>
			<div className="rounded-md border">
				<Table aria-label={t("previewOf", { name: file.fileName })}>
					<TableHead>
						<tr>
							{shown.map(({ at, name }) => (
								<HeadCell key={at}>{name}</HeadCell>
							))}
						</tr>
					</TableHead>
					<TableBody>
						{file.sample.map((cells, row) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name, and stay in their order
							<Row key={row}>
								{shown.map(({ at }) => (
									<Cell key={at} className="whitespace-nowrap">
										{cells[at] || <span className="text-faint">–</span>}
									</Cell>
								))}
							</Row>
						))}
					</TableBody>
				</Table>
			</div>
		</section>
	);
}
