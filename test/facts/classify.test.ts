import { describe, expect, it } from "vitest";
import { classify } from "../../src/facts/classify.ts";
import { loadText } from "../../src/load/load.ts";
import { survey } from "../../src/surface/survey.ts";
import { api, operation, tool } from "./tools.ts";

const text = { type: "string" };

describe("classify an operation", () => {
  it.each([
    ["POST", "/users/search", {}, "read"],
    ["POST", "/sessions/{id}/revoke", {}, "auth"],
    ["GET", "/users/{id}/oauth_access_tokens", {}, "auth"],
    ["POST", "/orders/{id}/cancel", {}, "delete"],
    ["POST", "/apps/{id}/rotate_secret", {}, "auth"],
    ["GET", "/export/delete-old", {}, "delete"],
    ["GET", "/deleted-items", { summary: "List deleted items" }, "read"],
    ["GET", "/roles", { summary: "List roles" }, "read"],
    ["GET", "/sessions", { summary: "List sessions" }, "read"],
    ["POST", "/users/{id}/verify_password", {}, "auth"],
    ["POST", "/refunds", {}, "billing"],
    ["POST", "/users/{id}/ban", {}, "admin"],
    ["POST", "/messages", { summary: "Send a message" }, "communicate"],
    ["POST", "/workflows/{id}/dispatches", { summary: "Trigger a workflow run" }, "execute"],
    ["PUT", "/documents/{id}", {}, "write"],
    ["POST", "/import", { operationId: "importRecords", summary: "Fetches records from another system." }, "write"],
    ["DELETE", "/lists/{id}", { summary: "Delete a list" }, "delete"],
    ["POST", "/v1/invoiceitems", { summary: "Create an item" }, "billing"],
    ["GET", "/logout", {}, "auth"],
    ["POST", "/mails/{id}/read", {}, "write"],
    ["DELETE", "/documents/{id}", {}, "delete"],
    ["DELETE", "/api-keys/{id}", {}, "auth"],
    ["PATCH", "/organization/settings", { summary: "Update organization settings" }, "admin"],
    ["DELETE", "/users/{id}/ban", { operationId: "unbanUser", summary: "Lift a ban" }, "admin"],
    ["GET", "/admin/clear-queue", { summary: "Clear the print queue" }, "delete"],
    ["GET", "/auth/logout", { summary: "Log out" }, "auth"],
    ["GET", "/plants/{id}/shutdown-calendar", { operationId: "getShutdownCalendar" }, "read"],
    ["POST", "/embeddings", { operationId: "createEmbedding", summary: "Creates a vector for a text" }, "read"],
    ["PUT", "/firewall/rules/{id}", { summary: "Change a rule" }, "admin"],
    ["POST", "/snapshots/{id}/restore", { summary: "Restore a volume; present data is overwritten" }, "delete"],
    ["POST", "/passwords/strength", { summary: "How strong a password is" }, "read"],
    ["POST", "/graphql", { summary: "Runs queries and mutations" }, "execute"],
  ])("%s %s", async (method, path, more, category) => {
    expect(classify(await operation(method, path, more)).category).toBe(category);
  });

  it("looks into the result for secrets before it calls a read of keys harmless", async () => {
    const get = (schema: object): object => ({
      "/secrets": {
        get: {
          summary: "List secrets",
          responses: { 200: { description: "OK", content: { "application/json": { schema } } } },
        },
      },
    });
    const bare = await api(get({ type: "array", items: { type: "object", properties: { name: text } } }));
    const full = await api(get({ type: "array", items: { type: "object", properties: { secret_value: text } } }));
    expect(classify(bare.tools[0]!, undefined, bare.resolve).category).toBe("read");
    expect(classify(full.tools[0]!, undefined, full.resolve).category).toBe("auth");
  });

  it("does not take a webhook for something that the agent does", async () => {
    const post = { summary: "Delete everything", responses: { 200: { description: "OK" } } };
    const document = { openapi: "3.1.0", info: { title: "Test", version: "1" }, webhooks: { gone: { post } } };
    const surface = survey(await loadText(JSON.stringify(document), "hooks.json"));
    expect(surface.tools[0]?.origin).toBe("webhook");
    expect(classify(surface.tools[0]!)).toMatchObject({ category: "read", mutates: false });
  });
});

describe("classify an MCP tool", () => {
  it.each([
    ["list_deleted_items", "List deleted items", "read"],
    ["get_deletion_status", "Get the status of a deletion", "read"],
    ["trash_folder_list", "", "read"],
    ["run_report", "Run a report and return its rows", "read"],
    ["execute_search", "Execute a search query", "read"],
    ["token_holders", "Top holders of an ERC-20 token", "read"],
    ["run_command", "Run a shell command", "execute"],
    ["browser_click", "Click an element", "write"],
    ["browser_evaluate", "Evaluate JavaScript on the page", "execute"],
    ["send_payment", "Send a payment", "billing"],
    ["send_email", "", "communicate"],
    ["deploy_service", "Deploy a service to production", "admin"],
    ["deploy_app_logs_get", "Gets the logs of an app", "read"],
    ["create_draft", "Create an email draft", "write"],
    ["process_refund", "", "billing"],
    ["listprompts", "", "read"],
    ["messages_search_messages", "", "read"],
    ["charge_estimator", "Charge for a trip.", "read"],
    ["refund_policy", "", "read"],
    ["bill_of_lading", "A bill of lading as PDF", "read"],
    ["csv_to_json", "", "read"],
    ["reply_to_thread", "", "communicate"],
    ["bulk_delete_preview", "Show which records would go", "read"],
    ["price_check", "Price, change and volume.", "read"],
    ["closing_prices", "Closing prices of a fund.", "read"],
    ["notes_archive", "Archive (delete) a note", "delete"],
    ["manage_shares", "Manage file shares, including creating, updating and deleting them", "delete"],
    ["search", "Fetches and organizes results", "read"],
    ["drop_onto", "Drop a file onto an element", "write"],
    ["untrash", "Remove a message from the trash", "write"],
    ["wipe_tablet", "Resets a tablet. All apps and files are erased.", "delete"],
    ["buy_now", "Orders the item. The default card is charged at once.", "billing"],
    ["order_preview", "Places no order; returns the price.", "read"],
    ["setDescription", "Returns true if the description was changed", "write"],
    ["hometax_login", "", "auth"],
    ["kick_player", "Kick a player", "admin"],
    ["start_game", "Start a new game", "write"],
    ["validate_token", "Whether a token is still good.", "auth"],
    ["sts_token", "Temporary credentials.", "auth"],
    ["call_log", "Calls of a day.", "read"],
    ["portal", "A link to the customer portal.", "read"],
    ["set_timeout", "How long a job may run", "write"],
    ["issue_certificate", "Issue a client certificate", "auth"],
    ["issue_labels", "Labels of an issue", "read"],
    ["format_disk", "Format a disk", "delete"],
    ["adjust_balance", "Correct the balance of an account", "billing"],
    ["powershell", "Run PowerShell", "execute"],
    ["paypal_orders", "Lists PayPal orders", "read"],
  ])("%s", async (name, description, category) => {
    expect(classify(await tool(name, description)).category).toBe(category);
  });

  it.each([
    ["zh", "删除指定的文档", "delete"],
    ["zh", "获取已删除文件的列表", "read"],
    ["ja", "ファイルを削除します", "delete"],
    ["ja", "削除された項目の一覧を取得します", "read"],
    ["ko", "사용자에게 이메일을 보냅니다", "communicate"],
    ["es", "Elimina un documento de forma permanente", "delete"],
    ["pt", "Envia uma mensagem pelo WhatsApp", "communicate"],
    ["fr", "Supprime définitivement un document", "delete"],
    ["de", "Löscht eine Datei endgültig", "delete"],
    ["de", "Eine Nachricht an einen Kunden senden", "communicate"],
    ["ru", "Удаляет файл без возможности восстановления", "delete"],
    ["ru", "Возвращает список удалённых файлов", "read"],
    ["ar", "حذف ملف نهائيا", "delete"],
    ["hi", "फ़ाइल को हमेशा के लिए हटाएं", "delete"],
    ["de", "Setzt das Passwort eines Nutzers zurück", "auth"],
    ["de", "Hebt eine Buchung auf", "delete"],
    ["es", "Da de baja a un cliente", "delete"],
    ["ja", "利用者アカウントを一時停止します", "admin"],
    ["zh", "给用户分配角色", "auth"],
    ["nl", "Betaalt een factuur", "billing"],
  ])("reads %s: %s", async (_language, description, category) => {
    expect(classify(await tool("x1", description)).category).toBe(category);
  });

  it("takes the riskiest mode and lists the modes", async () => {
    const found = classify(await tool("items", "Work with items", { action: { enum: ["list", "create", "delete"] } }));
    expect(found.category).toBe("delete");
    expect(found.modes.map((mode) => `${mode.value} ${mode.category}`)).toEqual([
      "list read",
      "create write",
      "delete delete",
    ]);
  });

  it("does not take an optional filter or a flag for a mode", async () => {
    const filter = await tool("list_audit_logs", "List audit logs", { action: { enum: ["create", "delete"] } });
    const flag = await tool("get_items", "Get items", { delete: { type: "boolean" } });
    expect(classify(filter).category).toBe("read");
    expect(classify(flag).category).toBe("read");
  });

  it.each([
    ["convert_file_to_pdf", "Converts a file to PDF.", "read"],
    ["sort_range", "Sorts the rows of a range in an Excel sheet.", "write"],
    ["sort_list", "Sorts a list of numbers.", "read"],
  ])("tells what is changed from what is worked out: %s", async (name, description, category) => {
    expect(classify(await tool(name, description)).category).toBe(category);
  });

  it("does not take the operation that somebody is asked about for a mode", async () => {
    const operation = { operation: { enum: ["read", "update", "delete"] } };
    const asked = { inputSchema: { type: "object", properties: operation, required: ["operation"] } };
    const permission = await tool("check_permissions", "Check whether a user can do something.", operation, asked);
    expect(classify(permission).category).toBe("read");
    const page = await tool("page", "Work with a page.", operation, asked);
    expect(classify(page).category).toBe("delete");
  });

  it("never believes a hint over the text", async () => {
    const hints = { annotations: { readOnlyHint: true } };
    const found = classify(await tool("delete_file", "Deletes a file", {}, hints));
    expect(found).toMatchObject({ category: "delete", mutates: true, destructive: true });
  });

  it("lets a hint settle what nothing else says, towards more risk", async () => {
    const unknown = classify(await tool("zorble", ""));
    expect(unknown).toMatchObject({ category: "read", alternative: "write", certainty: "low" });
    const warned = classify(await tool("zorble", "", {}, { annotations: { readOnlyHint: false } }));
    expect(warned).toMatchObject({ category: "write", alternative: "read" });
  });

  it("tells arithmetic from adding something", async () => {
    const sum = await tool("add", "Add two numbers", { a: { type: "number" }, b: { type: "number" } });
    const entry = await tool("add", "Add an entry", { title: text });
    expect(classify(sum).category).toBe("read");
    expect(classify(entry).category).toBe("write");
  });

  it("believes a denial where name and text differ, and not where both say the deed", async () => {
    const dry = await tool("payroll_run", "Calculates net pay for all. No payments are created.");
    const lie = await tool("delete_records", "Deletes all records. Nothing is deleted.");
    expect(classify(dry).category).toBe("read");
    expect(classify(lie).category).toBe("delete");
  });

  it("takes the author's hint where the text only tells of working something out", async () => {
    const hint = { annotations: { readOnlyHint: false } };
    expect(classify(await tool("analyze_complexity", "Analyze the tasks", {}, hint))).toMatchObject({
      category: "write",
      alternative: "read",
    });
    expect(classify(await tool("get_tasks", "Get the tasks", {}, hint)).category).toBe("read");
  });

  it("runs what a terminal is handed", async () => {
    const repl = await tool("python_repl", "Keeps its state between calls", { code: text });
    expect(classify(repl).category).toBe("execute");
  });

  it("rates SQL by whether it can write", async () => {
    const free = await tool("query", "Run a SQL query", { sql: text });
    const limited = await tool("query", "Run a read-only SQL query, only SELECT statements", { sql: text });
    expect(classify(free).category).toBe("execute");
    expect(classify(limited)).toMatchObject({ category: "read", alternative: "execute", mutates: false });
  });

  it.each([
    ["tidy_text", "Removes double spaces.", { text }, "read"],
    ["remove_background", "Removes the background of a picture and returns a PNG.", { image: text }, "read"],
    ["drop_null_columns", "Drops columns that are null from CSV text.", { csv: text }, "read"],
    ["strip_html", "", { html: text }, "read"],
    ["remove_file_duplicates", "Removes duplicate files from a folder.", { folder: text }, "delete"],
    ["drop_nulls", "Drops rows with null values.", { table: text }, "delete"],
    ["remove_reminder", "Removes a reminder by its text.", { text }, "delete"],
    ["replace_avatar", "Replaces your avatar.", { image: text }, "write"],
    ["grant_access", "Gives a user access to a folder", { user: text, folder: text }, "auth"],
    ["set_api_key", "", { value: text }, "auth"],
    ["refund_policy", "Rules for refunds.", {}, "read"],
    ["tool_x", "Verwijdert een bestand.", {}, "delete"],
  ])("tells content handed over from things stored, and grants from reads: %s", async (name, says, input, category) => {
    expect(classify(await tool(name, says, input)).category).toBe(category);
  });

  it("gives reasons that quote the words", async () => {
    const found = classify(await tool("revoke_session", "Revoke a user session"));
    expect(found.reasons.join(" ")).toContain('name says "revoke session"');
  });

  it("follows the configuration, the last fitting row first", async () => {
    const found = classify(await tool("get_x", "Gets x"), [
      { tool: "get_*", category: "write" },
      { tool: "get_x", category: "admin", reason: "it restarts the host" },
    ]);
    expect(found).toMatchObject({ category: "admin", source: "configuration", certainty: "high" });
    expect(found.reasons[0]).toContain("it restarts the host");
  });

  it("survives odd names, wrong types and a description of a megabyte", async () => {
    const odd = await tool("__proto__", "x ".repeat(500_000), { constructor: { type: 7, enum: "no" }, action: null });
    const started = performance.now();
    expect(classify(odd).category).toBeDefined();
    expect(performance.now() - started).toBeLessThan(500);
  });
});
