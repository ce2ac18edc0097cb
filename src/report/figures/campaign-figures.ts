import { profitChart, profitRows } from '../../charts/curves/profit-chart';
import { mostContacts } from '../../core/campaign/campaign-terms';
import type { ReportFigure } from '../charts/report-figure';
import type { CampaignData } from '../sections/campaign-data';

/** What the campaign earns by number of contacts. */
export function campaignFigures({ band, plan, terms }: CampaignData): readonly ReportFigure[] {
  const seen = { band, plan, limit: mostContacts(terms), listSize: terms.listSize };
  return [
    {
      draw: (theme, width) => profitChart(seen, theme, width),
      rows: () => profitRows(seen),
      fileName: 'Profit by contacts'
    }
  ];
}
