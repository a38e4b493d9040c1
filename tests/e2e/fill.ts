import { expect } from '@playwright/test';
import type { JournalEvent } from '@/domain/events';
import { writeBackup } from '@/storage/backup/backup-file';
import type { Extension } from './extension';

/** Fills a browser with a journal, by the way that a user has: importing an exported file. */
export async function fill(extension: Extension, events: JournalEvent[]): Promise<void> {
  const page = await extension.openOptions('#/data');
  await page.getByLabel('Import an exported file').setInputFiles({
    name: 'rebound.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeBackup(events, new Date())),
  });
  await expect(page.getByText(`Added ${events.length} entries`)).toBeVisible({ timeout: 60_000 });
  await page.close();
}
