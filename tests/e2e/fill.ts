import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { JournalEvent } from '@/domain/events';
import { writeBackup } from '@/storage/backup/backup-file';
import type { Extension } from './extension';

/** Fills a browser with a journal, by the way that a user has: importing an exported file. `patience` in milliseconds. */
export async function fill(
  extension: Extension,
  events: JournalEvent[],
  patience = 60_000,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rebound-fill-'));
  const file = join(folder, 'rebound.json');
  await writeFile(file, writeBackup(events, new Date()));
  const page = await extension.openOptions('#/data');
  await page.getByLabel('Import an exported file').setInputFiles(file);
  await expect(page.getByText(`Added ${events.length} entries`)).toBeVisible({ timeout: patience });
  await page.close();
  await rm(folder, { recursive: true });
}
