import './fonts.css';
import '../ui/styles/base.css';
import './report.css';
import { mount } from 'svelte';
import { drawingsDone } from '../platform/draw-queue';
import { nextPaint } from '../platform/next-paint';
import { startTheme } from '../platform/theme';
import DamagedReport from './DamagedReport.svelte';
import { readReport } from './read-report';
import ReportPage from './ReportPage.svelte';

startTheme();
const target = document.getElementById('report')!;
target.replaceChildren();
try {
  mount(ReportPage, { target, props: readReport(document) });
  // Whoever prints the page without hands waits for this.
  void nextPaint()
    .then(drawingsDone)
    .then(() => (document.documentElement.dataset.chartsDrawn = 'true'));
} catch (error) {
  mount(DamagedReport, { target, props: { error } });
}
