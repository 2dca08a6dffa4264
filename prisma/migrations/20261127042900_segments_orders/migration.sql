-- CreateTable
CREATE TABLE "segment" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "purpose_id" UUID NOT NULL,
    "condition" JSONB NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "segment_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "export" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "segment_id" UUID NOT NULL,
    "segment_name" TEXT NOT NULL,
    "purpose_id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "checksum" TEXT NOT NULL,
    "file" BYTEA,
    "file_until" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "export_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "exported_profile" (
    "workspace_id" UUID NOT NULL,
    "export_id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,

    CONSTRAINT "exported_profile_pkey" PRIMARY KEY ("workspace_id","export_id","profile_id")
);

-- CreateTable
CREATE TABLE "customer_order" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "purpose_id" UUID NOT NULL,
    "ordered_at" TIMESTAMPTZ(3) NOT NULL,
    "currency" TEXT NOT NULL,
    "total" DECIMAL(14,2) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_order_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "order_line" (
    "workspace_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "product_external_id" TEXT NOT NULL,
    "product_id" UUID,
    "quantity" INTEGER NOT NULL,
    "price" DECIMAL(12,2),

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("workspace_id","order_id","position")
);

-- CreateTable
CREATE TABLE "order_identifier" (
    "workspace_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "order_identifier_pkey" PRIMARY KEY ("workspace_id","order_id","kind")
);

-- CreateTable
CREATE TABLE "people_import" (
    "workspace_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "file" BYTEA,
    "mapping" JSONB NOT NULL DEFAULT '{}',
    "report" JSONB NOT NULL DEFAULT '{}',
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "people_import_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE INDEX "export_workspace_id_segment_id_idx" ON "export"("workspace_id", "segment_id");

-- CreateIndex
CREATE INDEX "exported_profile_workspace_id_profile_id_idx" ON "exported_profile"("workspace_id", "profile_id");

-- CreateIndex
CREATE INDEX "customer_order_workspace_id_ordered_at_idx" ON "customer_order"("workspace_id", "ordered_at");

-- CreateIndex
CREATE UNIQUE INDEX "customer_order_workspace_id_external_id_key" ON "customer_order"("workspace_id", "external_id");

-- CreateIndex
CREATE INDEX "order_line_workspace_id_product_id_idx" ON "order_line"("workspace_id", "product_id");

-- CreateIndex
CREATE INDEX "order_identifier_workspace_id_kind_hash_idx" ON "order_identifier"("workspace_id", "kind", "hash");

-- AddForeignKey
ALTER TABLE "exported_profile" ADD CONSTRAINT "exported_profile_workspace_id_export_id_fkey" FOREIGN KEY ("workspace_id", "export_id") REFERENCES "export"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_workspace_id_order_id_fkey" FOREIGN KEY ("workspace_id", "order_id") REFERENCES "customer_order"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_identifier" ADD CONSTRAINT "order_identifier_workspace_id_order_id_fkey" FOREIGN KEY ("workspace_id", "order_id") REFERENCES "customer_order"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
